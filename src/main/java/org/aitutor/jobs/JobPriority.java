package org.aitutor.jobs;

import java.util.Locale;

/**
 * Which of the jobs that are due is claimed first. Strict: what is less urgent waits as long as there is something more
 * urgent, so urgent is for what a person waits for, and never for what comes in thousands.
 */
public enum JobPriority {
    /** Somebody looks at the progress bar. */
    URGENT(10),
    /** The usual. */
    NORMAL(20),
    /** Upkeep that nobody waits for. */
    BACKGROUND(30);

    private final int rank;

    JobPriority(int rank) {
        this.rank = rank;
    }

    /** As it is stored: the smaller is claimed first; never changed once released. */
    public int rank() {
        return rank;
    }

    /** As the API spells it: lower case. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that rank; {@link #NORMAL} where a later build stored one that is not known here. */
    public static JobPriority ofRank(int rank) {
        for (JobPriority priority : values()) {
            if (priority.rank == rank) {
                return priority;
            }
        }
        return NORMAL;
    }
}
