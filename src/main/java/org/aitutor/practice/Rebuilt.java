package org.aitutor.practice;

import java.util.Optional;

/**
 * A student's state made again from the attempts, beside the one that is there.
 *
 * @param there the state that is there; empty where it was lost
 * @param state the state as the attempts make it
 * @param attempts how many there are
 * @param missing how many there must have been beside them: archived, or lost
 */
public record Rebuilt(Optional<LearnerState> there, LearnerState state, int attempts, int missing) {
    /** Whether the state that is there is the one that the attempts make. */
    public boolean agrees() {
        return there.map(state::equals).orElse(attempts == 0);
    }

    /** Whether the attempts suffice to make the state. */
    public boolean complete() {
        return missing == 0;
    }
}
