package org.aitutor.accounts.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.accounts.SessionId;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.security.Forbidden;
import org.aitutor.platform.security.Secrets;

/**
 * Keeps other sites from acting through a browser that is signed in here: an unsafe call must come from a page of ours
 * ({@code Sec-Fetch-Site}, {@code Origin}) and, in a session, carry the token that is bound to it (OWASP's signed
 * double-submit pattern).
 */
@Singleton
final class Csrf {
    static final String HEADER = "X-XSRF-TOKEN";

    private static final String PURPOSE = "csrf";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Secrets secrets;
    private final Set<String> origins;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.allowed-origins}: other addresses the web UI is served from, comma-separated; its own always counts
     */
    @Inject
    Csrf(Secrets secrets, Settings settings) {
        this.secrets = secrets;
        this.origins = Arrays.stream(
                        settings.text("aitutor.allowed-origins", "").split(",", -1))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isUnsafe(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    String tokenOf(SessionId session) {
        return secrets.sign(PURPOSE, session.value());
    }

    /** @throws Forbidden where the call comes from another site's page */
    void checkOrigin(HttpServletRequest request) {
        String site = Optional.ofNullable(request.getHeader("Sec-Fetch-Site")).orElse("same-origin");
        Optional<String> origin = Optional.ofNullable(request.getHeader("Origin"));
        boolean allowed = origin.filter(origins::contains).isPresent();
        boolean ours =
                origin.map(given -> isOurs(given, request)).orElse("same-origin".equals(site) || "none".equals(site));
        if (!allowed && (!ours || "cross-site".equals(site))) {
            throw new Forbidden("foreign-origin", "This call does not come from a page of this site.");
        }
    }

    /** @throws Forbidden where the session's token is missing or another's */
    void checkToken(HttpServletRequest request, SessionId session) {
        String token = Optional.ofNullable(request.getHeader(HEADER)).orElse("");
        if (!secrets.verify(PURPOSE, session.value(), token)) {
            throw new Forbidden("csrf", "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");
        }
    }

    /** The scheme may be another behind a proxy that ends TLS; host and port may not. */
    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            URI uri = new URI(origin);
            String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
            return uri.getRawAuthority() != null && uri.getRawAuthority().equalsIgnoreCase(host);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
