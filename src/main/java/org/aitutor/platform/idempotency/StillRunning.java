package org.aitutor.platform.idempotency;

import java.time.Duration;
import java.util.Optional;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The first request of that key is not done yet. */
public final class StillRunning extends DomainException {
    public StillRunning() {
        super(Kind.CONFLICT, "still-running", "The first request with this Idempotency-Key is not done yet.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(1));
    }
}
