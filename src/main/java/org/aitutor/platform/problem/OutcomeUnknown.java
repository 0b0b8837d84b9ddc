package org.aitutor.platform.problem;

import java.time.Duration;
import java.util.Optional;

/** A write was sent and no answer came: it may stand or not. Read it again before it is tried again. */
public final class OutcomeUnknown extends DomainException {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    public OutcomeUnknown(Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "outcome-unknown",
                "It is not known whether this was saved. Please repeat the same request.");
        initCause(cause);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(RETRY_AFTER);
    }
}
