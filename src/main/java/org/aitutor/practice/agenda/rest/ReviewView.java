package org.aitutor.practice.agenda.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.aitutor.practice.agenda.DueSkill;

/**
 * A skill whose review is due.
 *
 * @param dueAt when the day began on which it is due
 * @param dueOn that day, in the student's time zone
 * @param recall the chance, 0 to 1, that it would be recalled now
 * @param overdueDays days since then; 0 on the day itself
 */
public record ReviewView(
        String courseId,
        String courseTitle,
        String skill,
        String name,
        Instant dueAt,
        LocalDate dueOn,
        double recall,
        long overdueDays) {
    static ReviewView of(DueSkill due) {
        return new ReviewView(
                due.course().value(),
                due.courseTitle(),
                due.skill().value(),
                due.name(),
                due.dueAt(),
                due.dueOn(),
                due.recall(),
                due.overdueDays());
    }
}
