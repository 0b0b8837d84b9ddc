package org.aitutor.platform.problem;

import java.time.Duration;
import java.util.Optional;

/** The database (or another system that this needs) is away; nothing was written. */
public final class Unavailable extends DomainException {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    public Unavailable(String what, Throwable cause) {
        super(Kind.UNAVAILABLE, "unavailable", what + " is not available just now. Please try again.");
        initCause(cause);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(RETRY_AFTER);
    }
}
