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
import org.aitutor.accounts.SignIn;
import org.aitutor.accounts.User;
import org.aitutor.accounts.token.AppSignIns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sign in and out with an app or a script. */
@Path("auth/token")
@Singleton
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class TokenResource {
    private final SignIn signIn;
    private final AppSignIns apps;

    @Inject
    TokenResource(SignIn signIn, AppSignIns apps) {
        this.signIn = signIn;
        this.apps = apps;
    }

    @POST
    @Operation(summary = "Sign in with a token")
    public TokenView start(@Nullable CredentialsRequest request, @Context HttpServletRequest http) {
        CredentialsRequest given = Texts.body(request);
        User user = signIn.withPassword(
                Texts.required("email", given.email()), Texts.required("password", given.password()));
        return TokenView.of(apps.start(user, Texts.orEmpty(http.getHeader("User-Agent"))));
    }

    @POST
    @Path("refresh")
    @Operation(summary = "Renew the tokens")
    public TokenView refresh(@Nullable RefreshRequest request) {
        return TokenView.of(
                apps.refresh(Texts.required("refreshToken", Texts.body(request).refreshToken())));
    }

    @POST
    @Path("revoke")
    @Operation(summary = "Give the tokens back")
    public void revoke(@Nullable RefreshRequest request) {
        apps.revoke(Texts.required("refreshToken", Texts.body(request).refreshToken()));
    }
}
