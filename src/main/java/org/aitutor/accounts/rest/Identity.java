package org.aitutor.accounts.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.Sessions;
import org.aitutor.accounts.token.AccessToken;
import org.aitutor.accounts.token.AccessTokens;
import org.aitutor.accounts.token.InvalidToken;
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

    private static final String SCHEME = "Bearer ";

    private final Sessions sessions;
    private final AccessTokens tokens;
    private final Csrf csrf;

    @Inject
    Identity(Sessions sessions, AccessTokens tokens, Csrf csrf) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.csrf = csrf;
    }

    /**
     * The caller; empty for a visitor.
     *
     * @throws InvalidToken where it brings an access token that does not hold
     * @throws org.aitutor.platform.security.Forbidden where another site sends it
     */
    Optional<Caller> of(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null || isEntrance(request)) {
            return ofCookie(request);
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new InvalidToken();
        }
        AccessToken token =
                tokens.verify(authorization.substring(SCHEME.length()).strip());
        RequestIdentity.set(request, token);
        return Optional.of(new Caller(token.userId().value(), token.roles()));
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
