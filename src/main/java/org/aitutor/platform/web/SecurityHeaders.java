package org.aitutor.platform.web;

import java.util.Map;

/** What a browser is told to refuse: anything inline, foreign, framed or sniffed. TLS and HSTS are the edge's. */
final class SecurityHeaders {
    static final Map<String, String> OF_EVERY_FILE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin");

    static final Map<String, String> OF_PAGES = Map.of(
            "Content-Security-Policy", contentSecurityPolicy(),
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    private SecurityHeaders() {}

    private static String contentSecurityPolicy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
