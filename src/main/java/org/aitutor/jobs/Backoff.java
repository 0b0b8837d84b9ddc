package org.aitutor.jobs;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: exponential with full jitter, so that many that failed together spread out. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 16;

    private Backoff() {}

    /** Between half of the step and the whole of it; the step doubles with each attempt, up to ten minutes. */
    static Duration after(int attempts, RandomGenerator random) {
        long doubled = FIRST.toMillis() << Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1));
        long step = Math.min(LONGEST.toMillis(), doubled);
        return Duration.ofMillis(step / 2 + random.nextLong(step / 2 + 1));
    }
}
