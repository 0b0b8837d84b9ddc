package org.aitutor.jobs;

import java.util.Optional;

/**
 * How a job ended.
 *
 * @param state a finished one
 * @param error why it did not succeed; empty where it did
 */
public record JobOutcome(JobState state, Optional<String> error, Optional<JobResult> result) {
    public JobOutcome {
        if (!state.isFinished()) {
            throw new IllegalArgumentException("not an end: " + state);
        }
    }

    public static JobOutcome succeeded(JobResult result) {
        return new JobOutcome(JobState.SUCCEEDED, Optional.empty(), Optional.of(result));
    }

    public static JobOutcome failed(String error, Optional<JobResult> result) {
        return new JobOutcome(JobState.FAILED, Optional.of(error), result);
    }

    public static JobOutcome dead(String error) {
        return new JobOutcome(JobState.DEAD, Optional.of(error), Optional.empty());
    }
}
