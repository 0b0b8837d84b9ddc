package org.aitutor.accounts.password;

import java.time.Duration;
import java.util.Optional;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** More people sign in at this moment than the member has memory for. */
public final class TooBusy extends DomainException {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    TooBusy() {
        super(Kind.UNAVAILABLE, "too-busy", "Many people are signing in just now. Please try again.");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(RETRY_AFTER);
    }
}
