package org.aitutor.accounts.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.aitutor.accounts.Sessions;
import org.aitutor.accounts.User;

/** Gives a browser its session and the two cookies. */
@Singleton
final class BrowserSignIn {
    private final Sessions sessions;
    private final Csrf csrf;

    @Inject
    BrowserSignIn(Sessions sessions, Csrf csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /** Ends the session that the request came in, if any, and begins a new one. */
    Response.ResponseBuilder signIn(User user, HttpServletRequest http, Response.ResponseBuilder answer) {
        RequestSession.of(http).ifPresent(old -> sessions.end(old.id()));
        return begin(user, http, answer);
    }

    /** Begins a new session; the one that the request came in has ended. */
    Response.ResponseBuilder begin(User user, HttpServletRequest http, Response.ResponseBuilder answer) {
        Sessions.Started started = sessions.start(user, Texts.orEmpty(http.getHeader("User-Agent")));
        return answer.cookie(
                Cookies.session(http, started.token(), sessions.lifetime()),
                Cookies.csrf(http, csrf.tokenOf(started.session().id()), sessions.lifetime()));
    }

    Response.ResponseBuilder signOut(HttpServletRequest http, Response.ResponseBuilder answer) {
        RequestSession.of(http).ifPresent(old -> sessions.end(old.id()));
        return answer.cookie(Cookies.forgotten(http));
    }

    /** The CSRF cookie of the request's session anew. */
    Optional<NewCookie> csrfCookie(HttpServletRequest http) {
        return RequestSession.of(http)
                .map(session -> Cookies.csrf(http, csrf.tokenOf(session.id()), sessions.lifetime()));
    }
}
