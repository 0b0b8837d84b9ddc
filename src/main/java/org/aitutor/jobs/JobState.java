package org.aitutor.jobs;

import java.util.Locale;
import java.util.Optional;

/** Where a job stands. */
public enum JobState {
    /** Waits for a worker, or for the time of its next try. */
    QUEUED,
    /** A worker has it under a lease. */
    RUNNING,
    /** Done; its result stands. */
    SUCCEEDED,
    /** Refused for a reason that another try would meet again, or cancelled. */
    FAILED,
    /** Tried as often as is allowed without coming to an end. */
    DEAD;

    /** As the API spells it: lower case. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<JobState> ofApiName(String name) {
        for (JobState state : values()) {
            if (state.apiName().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    public boolean isFinished() {
        return this != QUEUED && this != RUNNING;
    }
}
