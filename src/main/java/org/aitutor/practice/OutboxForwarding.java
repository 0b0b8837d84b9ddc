package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forwards what crashes left in the outboxes of students who do not come back soon. Any member may run it at any time:
 * what is inserted twice stands once, and an outbox is emptied only if nothing came in between.
 */
@Singleton
public final class OutboxForwarding {
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final LearnerStateRepository states;
    private final AttemptRepository attempts;
    private final Clock clock;

    @Inject
    public OutboxForwarding(LearnerStateRepository states, AttemptRepository attempts, Clock clock) {
        this.states = states;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Forwards what has waited for a minute. @return how many outboxes were emptied */
    public int run() {
        Instant before = clock.instant().minus(GRACE);
        int emptied = 0;
        for (LearnerState state : states.withOutboxSince(before, AT_ONCE)) {
            attempts.insertAll(state.outbox());
            LearnerState forwarded = state.forwarded();
            if (states.save(forwarded, Reviewing.firstDue(state.memories().values()))) {
                emptied++;
            }
        }
        return emptied;
    }
}
