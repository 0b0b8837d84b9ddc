package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** Makes tokens that nobody guesses: 256 random bits as 43 characters of base64url. */
@Singleton
public final class RandomTokens {
    private static final int BYTES = 32;

    private final RandomGenerator random;

    @Inject
    RandomTokens() {
        this(new SecureRandom());
    }

    public RandomTokens(RandomGenerator random) {
        this.random = random;
    }

    /** A new one. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
