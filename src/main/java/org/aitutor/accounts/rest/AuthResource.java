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
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.SignIn;
import org.aitutor.accounts.User;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Register, sign in and sign out with a browser. */
@Path("auth")
@Singleton
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class AuthResource {
    private final Accounts accounts;
    private final SignIn signIn;
    private final BrowserSignIn browser;

    @Inject
    AuthResource(Accounts accounts, SignIn signIn, BrowserSignIn browser) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.browser = browser;
    }

    @POST
    @Path("register")
    @Operation(summary = "Open an account")
    @APIResponseSchema(
            value = UserView.class,
            responseCode = "201",
            responseDescription = "The new account, a student's")
    public Response register(@Nullable RegisterRequest request) {
        User user = accounts.register(Texts.body(request).toRegistration());
        return Response.status(Response.Status.CREATED)
                .entity(UserView.of(user))
                .build();
    }

    @POST
    @Path("login")
    @Operation(summary = "Sign in with a browser")
    @APIResponseSchema(
            value = UserView.class,
            responseCode = "200",
            responseDescription = "Who signed in; the cookies carry the session")
    public Response login(@Nullable CredentialsRequest request, @Context HttpServletRequest http) {
        CredentialsRequest given = Texts.body(request);
        User user = signIn.withPassword(
                Texts.required("email", given.email()), Texts.required("password", given.password()));
        return browser.signIn(user, http, Response.ok(UserView.of(user))).build();
    }

    /** Ends the session on every member; without one it does nothing. */
    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Sign out with a browser")
    @APIResponse(responseCode = "204", description = "The session is over, on every member")
    public Response logout(@Context HttpServletRequest http) {
        return browser.signOut(http, Response.noContent()).build();
    }
}
