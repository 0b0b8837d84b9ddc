package org.aitutor.accounts.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.Sessions;
import org.aitutor.platform.api.ApiApplication;
import org.aitutor.platform.security.Caller;

/** Whose a request is, by what it brings. */
@Singleton
final class Identity {
    /** Where people sign in: no token can be asked of them yet. */
    private static final Set<String> ENTRANCES = Set.of(
            "/auth/login",
            "/auth/register",
            "/auth/token",
            "/auth/token/refresh",
            "/auth/token/revoke",
            "/auth/first-admin");

    private final Sessions sessions;
    private final Csrf csrf;

    @Inject
    Identity(Sessions sessions, Csrf csrf) {
        this.sessions = sessions;
        this.csrf = csrf;
    }

    /**
     * The caller; empty for a visitor.
     *
     * @throws org.aitutor.platform.security.Forbidden where another site sends it
     */
    Optional<Caller> of(HttpServletRequest request) {
        return ofCookie(request);
    }

    private Optional<Caller> ofCookie(HttpServletRequest request) {
        Optional<Session> session = Cookies.sessionOf(request).flatMap(sessions::find);
        if (Csrf.isUnsafe(request)) {
            csrf.checkOrigin(request);
            session.filter(open -> !isEntrance(request)).ifPresent(open -> csrf.checkToken(request, open.id()));
        }
        session.ifPresent(open -> RequestSession.set(request, open));
        return session.map(open -> new Caller(open.userId().value(), open.roles()));
    }

    private static boolean isEntrance(HttpServletRequest request) {
        String prefix = request.getContextPath() + ApiApplication.PATH;
        return ENTRANCES.contains(request.getRequestURI().substring(prefix.length()));
    }
}
