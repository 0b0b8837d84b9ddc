package org.aitutor.accounts.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.aitutor.accounts.FirstAdmin;
import org.aitutor.accounts.User;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the link of {@code scripts/admin create} leads. */
@Path("auth/first-admin")
@Singleton
@Tag(name = "Accounts", description = "Who people are, and where they are signed in")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FirstAdminResource {
    private final FirstAdmin firstAdmin;
    private final BrowserSignIn browser;

    @Inject
    FirstAdminResource(FirstAdmin firstAdmin, BrowserSignIn browser) {
        this.firstAdmin = firstAdmin;
        this.browser = browser;
    }

    /** Makes the first administrator, and signs them in. */
    @POST
    @Operation(summary = "Makes the first administrator of an installation, by an invitation")
    public Response accept(@Nullable FirstAdminRequest request, @Context HttpServletRequest http) {
        FirstAdminRequest given = Texts.body(request);
        User admin = firstAdmin.accept(
                Texts.required("token", given.token()),
                Texts.orEmpty(given.password()),
                Texts.orEmpty(given.displayName()));
        return browser.signIn(
                        admin, http, Response.status(Response.Status.CREATED).entity(UserView.of(admin)))
                .build();
    }
}
