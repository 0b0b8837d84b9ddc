package org.aitutor.platform.ratelimit;

import java.time.Duration;

/**
 * What a limit says to one request.
 *
 * @param remaining how many more may come now
 * @param retryAfter until another may come, where this one may not
 * @param reset until all may come again
 */
public record Decision(Policy policy, boolean allowed, long remaining, Duration retryAfter, Duration reset) {
    /** The value of {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers). */
    String limitField() {
        return "\"" + policy.name() + "\";r=" + remaining + ";t=" + seconds(reset);
    }

    /** The value of {@code RateLimit-Policy}. */
    String policyField() {
        return "\"" + policy.name() + "\";q=" + policy.capacity() + ";w=" + seconds(policy.period());
    }

    private static long seconds(Duration duration) {
        return duration.plusMillis(999).toSeconds();
    }
}
