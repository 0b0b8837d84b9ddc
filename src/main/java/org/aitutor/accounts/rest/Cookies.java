package org.aitutor.accounts.rest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The two cookies of a browser that is signed in. */
final class Cookies {
    static final String SESSION = "aitutor_session";
    static final String CSRF = "XSRF-TOKEN";

    private Cookies() {}

    /** The token of the session, which scripts do not see. */
    static NewCookie session(HttpServletRequest request, String token, Duration lifetime) {
        return cookie(SESSION, token, request)
                .httpOnly(true)
                .maxAge(seconds(lifetime))
                .build();
    }

    /** What scripts of ours send back with every unsafe call. */
    static NewCookie csrf(HttpServletRequest request, String token, Duration lifetime) {
        return cookie(CSRF, token, request).maxAge(seconds(lifetime)).build();
    }

    /** Makes the browser forget both. */
    static NewCookie[] forgotten(HttpServletRequest request) {
        return new NewCookie[] {session(request, "", Duration.ZERO), csrf(request, "", Duration.ZERO)};
    }

    /** The token of the session that the browser sends, whatever it is worth. */
    static Optional<String> sessionOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> SESSION.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .flatMap(Stream::ofNullable)
                        .findFirst();
    }

    private static NewCookie.Builder cookie(String name, String value, HttpServletRequest request) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .sameSite(SameSite.LAX)
                .secure(isOverTls(request));
    }

    private static boolean isOverTls(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    private static int seconds(Duration lifetime) {
        return (int) Math.min(lifetime.toSeconds(), Integer.MAX_VALUE);
    }
}
