package org.aitutor.platform.ratelimit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells the requests that a member sends to itself from all others: they carry a secret that never leaves the member's
 * memory, and are counted against nobody. They may do no more than others may.
 */
@Singleton
public final class OwnRequests {
    public static final String HEADER = "X-Own-Request";

    private static final int BYTES = 32;

    private final String secret;

    @Inject
    OwnRequests() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.secret = HexFormat.of().formatHex(random);
    }

    /** The value of {@link #HEADER}. */
    public String secret() {
        return secret;
    }

    boolean isOwn(@Nullable String value) {
        return value != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
