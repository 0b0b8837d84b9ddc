package org.aitutor.platform.ratelimit;

import java.time.Duration;
import java.util.Optional;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** More than is allowed in that time. */
public final class TooManyRequests extends DomainException {
    private final Duration wait;

    public TooManyRequests(Duration wait) {
        super(Kind.LIMITED, "too-many-requests", "That was more than is allowed in this time. Please wait a little.");
        this.wait = wait.plusMillis(999);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }
}
