package org.aitutor.platform.time;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes time-ordered ids: UUID version 7 (RFC 9562), so that a retry can write the same document again. */
@Singleton
public final class Ids {
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new id: 36 characters, lower case; ids of later milliseconds sort behind those of earlier ones. */
    public String next() {
        long high = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0FFF);
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
