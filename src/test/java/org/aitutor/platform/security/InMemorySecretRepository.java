package org.aitutor.platform.security;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The twin of the secrets' repository, in memory. */
final class InMemorySecretRepository implements SecretRepository {
    private static final int BYTES = 32;

    private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();

    @Override
    public byte[] secretFor(String purpose) {
        return secrets.computeIfAbsent(purpose, unknown -> fresh()).clone();
    }

    private static byte[] fresh() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
