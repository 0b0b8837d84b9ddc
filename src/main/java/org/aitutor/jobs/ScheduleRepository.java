package org.aitutor.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps when each recurring work is due. Each method is one atomic step; a turn that was claimed again by another member
 * changes nothing any more.
 */
public interface ScheduleRepository {
    /** Makes a schedule that is due now, unless there is one of that name. */
    void ensure(String name, Instant now);

    /** The names of the schedules that are due: also of those whose turn was begun by a member that fell silent. */
    Set<String> due(Instant now);

    /** Begins a turn, if it is due: until the lease ends nobody else can. */
    Optional<Turn> claim(String name, Instant now, Instant leaseUntil);

    /**
     * Plans when the work is due again: when its lease ends while it runs, when its next turn comes after it has ended.
     *
     * @return whether the claim held
     */
    boolean plan(Turn turn, Instant dueAt);
}
