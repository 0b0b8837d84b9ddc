package org.aitutor.jobs;

import java.time.Duration;

/**
 * Work that recurs: a bean of this type runs on one working member of the cluster per period; its first turn comes at
 * once. A turn whose member dies is begun again by another when the lease has run out ({@code aitutor.jobs.lease}), and a
 * member that stalls for longer than that may overlap with it: what a turn does must bear being done twice.
 */
public interface RecurringWork {
    /** What the turn is called: the {@code _id} of its schedule and its label on {@code /metrics}. */
    String name();

    /** The time from the start of one turn to the start of the next; at least a second. */
    Duration period();

    /** One turn; what it throws is logged, and the next turn comes as planned. */
    void run() throws Exception;
}
