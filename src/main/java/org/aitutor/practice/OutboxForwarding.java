package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aitutor.platform.problem.Unavailable;

/**
 * Forwards what crashes left in the outboxes of students who do not come back soon. It runs once in the cluster; should
 * two run at once, what is inserted twice stands once, and an outbox is emptied only if nothing came in between.
 */
@Singleton
public final class OutboxForwarding {
    private static final Logger LOG = System.getLogger(OutboxForwarding.class.getName());
    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;
    private static final int ROUNDS_A_TURN = 50;

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
        for (int n = 0; n < ROUNDS_A_TURN; n++) {
            List<LearnerState> waiting = states.withOutboxSince(before, AT_ONCE);
            int now = waiting.stream().mapToInt(this::forward).sum();
            emptied += now;
            if (now == 0 || waiting.size() < AT_ONCE) {
                break;
            }
        }
        return emptied;
    }

    /** One that fails waits for the next turn, and holds nobody up. */
    private int forward(LearnerState state) {
        try {
            attempts.insertAll(state.outbox());
            return states.emptyOutbox(state) ? 1 : 0;
        } catch (Unavailable away) {
            throw away;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, () -> "An outbox of " + state.course().value() + " waits", failed);
            return 0;
        }
    }
}
