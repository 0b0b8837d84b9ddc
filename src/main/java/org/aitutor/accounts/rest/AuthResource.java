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
import java.util.Optional;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.Sessions;
import org.aitutor.accounts.SignIn;
import org.aitutor.accounts.User;
import org.jspecify.annotations.Nullable;

/** Register, sign in and sign out with a browser. */
@Path("auth")
@Singleton
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {
    private final Accounts accounts;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Csrf csrf;

    @Inject
    AuthResource(Accounts accounts, SignIn signIn, Sessions sessions, Csrf csrf) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.sessions = sessions;
        this.csrf = csrf;
    }

    @POST
    @Path("register")
    public Response register(@Nullable RegisterRequest request) {
        User user = accounts.register(Texts.body(request).toRegistration());
        return Response.status(Response.Status.CREATED)
                .entity(UserView.of(user))
                .build();
    }

    @POST
    @Path("login")
    public Response login(@Nullable CredentialsRequest request, @Context HttpServletRequest http) {
        CredentialsRequest given = Texts.body(request);
        User user = signIn.withPassword(
                Texts.required("email", given.email()), Texts.required("password", given.password()));
        RequestSession.of(http).map(Session::id).ifPresent(sessions::end);
        return signedIn(user, http);
    }

    @POST
    @Path("logout")
    @Consumes(MediaType.WILDCARD)
    public Response logout(@Context HttpServletRequest http) {
        RequestSession.of(http).map(Session::id).ifPresent(sessions::end);
        return Response.noContent().cookie(Cookies.forgotten(http)).build();
    }

    private Response signedIn(User user, HttpServletRequest http) {
        String device = Optional.ofNullable(http.getHeader("User-Agent")).orElse("");
        Sessions.Started started = sessions.start(user, device);
        return Response.ok(UserView.of(user))
                .cookie(
                        Cookies.session(http, started.token(), sessions.lifetime()),
                        Cookies.csrf(http, csrf.tokenOf(started.session().id()), sessions.lifetime()))
                .build();
    }
}
