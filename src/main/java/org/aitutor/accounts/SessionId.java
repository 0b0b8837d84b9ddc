package org.aitutor.accounts;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names a session without opening it: SHA-256 of its token, 43 characters of base64url. */
public record SessionId(String value) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** The session that a token opens; empty where it cannot be a token of ours. */
    static Optional<SessionId> ofToken(String token) {
        return TOKEN.matcher(token).matches() ? Optional.of(new SessionId(Digests.sha256(token))) : Optional.empty();
    }
}
