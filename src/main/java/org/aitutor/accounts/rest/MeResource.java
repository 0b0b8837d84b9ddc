package org.aitutor.accounts.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.security.CurrentCaller;
import org.aitutor.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own account. */
@Path("users/me")
@Singleton
@RolesAllowed({Role.STUDENT_NAME, Role.INSTRUCTOR_NAME, Role.ADMIN_NAME})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class MeResource {
    private final Accounts accounts;
    private final BrowserSignIn browser;
    private final CurrentCaller caller;

    @Inject
    MeResource(Accounts accounts, BrowserSignIn browser, CurrentCaller caller) {
        this.accounts = accounts;
        this.browser = browser;
        this.caller = caller;
    }

    /** In a session the answer also brings the CSRF cookie anew, for a browser that has lost it. */
    @GET
    @Operation(summary = "Read the own account")
    @APIResponseSchema(value = UserView.class, responseCode = "200", responseDescription = "The account")
    public Response read(@Context HttpServletRequest http) {
        return Response.ok(UserView.of(accounts.get(me())))
                .cookie(browser.csrfCookie(http).stream().toArray(NewCookie[]::new))
                .build();
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change the own account")
    public UserView change(@Nullable ProfileRequest request) {
        return UserView.of(accounts.change(me(), Texts.body(request).toChange()));
    }

    private UserId me() {
        return new UserId(caller.get().userId());
    }
}
