package org.aitutor.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.ratelimit.Policy;
import org.aitutor.platform.ratelimit.RateLimitSettings;
import org.aitutor.platform.ratelimit.RateLimits;

/** Bounds how often passwords are tried on one account, from wherever. */
@Singleton
public final class SignInLimit {
    private final Consumer<String> counter;

    @Inject
    SignInLimit(RateLimits limits, Settings settings) {
        Policy policy = RateLimitSettings.from(settings).account();
        this.counter = email -> limits.require(policy, Digests.sha256(email));
    }

    /** One that counts as it is told. */
    public SignInLimit(Consumer<String> counter) {
        this.counter = counter;
    }

    void count(String email) {
        counter.accept(email);
    }
}
