package org.aitutor.platform.ratelimit;

import java.time.Duration;
import org.aitutor.platform.config.Settings;

/**
 * How much is allowed.
 *
 * @param user {@code aitutor.rate-limit.user}: requests of a signed-in person a minute
 * @param address {@code aitutor.rate-limit.address}: requests of visitors from one address a minute; a school shares one
 * @param signIn {@code aitutor.rate-limit.sign-in}: sign-ins and registrations from one address a minute; a class signs
 *     in at once
 * @param account {@code aitutor.rate-limit.account}: sign-ins to one account in ten minutes
 */
public record RateLimitSettings(Policy user, Policy address, Policy signIn, Policy account) {
    private static final int MOST = 10_000_000;

    public static RateLimitSettings from(Settings settings) {
        Duration minute = Duration.ofMinutes(1);
        return new RateLimitSettings(
                new Policy("user", settings.whole("aitutor.rate-limit.user", 600, 1, MOST), minute, false),
                new Policy("address", settings.whole("aitutor.rate-limit.address", 1200, 1, MOST), minute, false),
                new Policy("sign-in", settings.whole("aitutor.rate-limit.sign-in", 60, 1, MOST), minute, true),
                new Policy(
                        "account",
                        settings.whole("aitutor.rate-limit.account", 20, 1, MOST),
                        Duration.ofMinutes(10),
                        true));
    }
}
