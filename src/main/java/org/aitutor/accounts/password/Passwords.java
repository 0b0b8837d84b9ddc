package org.aitutor.accounts.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.aitutor.platform.config.Settings;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane, 32 bytes, a salt of 16 (the parameters that OWASP's
 * Password Storage Cheat Sheet gives for that memory). How many at once is bounded by {@code
 * aitutor.password.concurrency}.
 */
@Singleton
public final class Passwords {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT = 16;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore slots;
    private final String nobodysHash;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.password.concurrency}: passwords hashed at once, each 19 MiB and a processor; one a processor, at
     * least two, unless set
     */
    @Inject
    Passwords(Settings settings) {
        this(settings.whole(
                "aitutor.password.concurrency", Math.max(2, Runtime.getRuntime().availableProcessors()), 1, 64));
    }

    /** One that hashes so many at once. */
    public Passwords(int concurrency) {
        this.slots = new Semaphore(concurrency, true);
        this.nobodysHash = hash("nobody has this password");
    }

    /** The hash to keep, with its parameters and salt. @throws TooBusy where too many others are at it */
    public String hash(String password) {
        return inTurn(() -> Password.hash(normal(password))
                .addRandomSalt(SALT)
                .with(ARGON2ID)
                .getResult());
    }

    /**
     * Whether it is the password of that hash; never of none, which takes the same time.
     *
     * @throws TooBusy where too many others are at it
     */
    public boolean matches(String password, Optional<String> hash) {
        if (password.length() > PasswordRules.LONGEST) {
            return false;
        }
        boolean same = inTurn(
                () -> Password.check(normal(password), hash.orElse(nobodysHash)).with(ARGON2ID));
        return same && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!slots.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
        try {
            return work.get();
        } finally {
            slots.release();
        }
    }

    /** The same password typed on another keyboard is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
