package org.aitutor.practice.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is due, and when there will be more.
 *
 * @param due the longest overdue first
 * @param nextDueAt when the next review is due that is not due yet
 */
public record ReviewQueue(List<DueSkill> due, Optional<Instant> nextDueAt) {
    public ReviewQueue {
        due = List.copyOf(due);
    }
}
