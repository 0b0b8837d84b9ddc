package org.aitutor.practice.agenda;

import java.time.Instant;
import java.time.LocalDate;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;

/**
 * A skill whose review is due.
 *
 * @param dueAt when the day began on which it is due
 * @param recall the chance, 0 to 1, that it would be recalled now
 * @param overdueDays days of study since then; 0 on the day itself
 */
public record DueSkill(
        CourseId course,
        String courseTitle,
        SkillId skill,
        String name,
        Instant dueAt,
        LocalDate dueOn,
        double recall,
        long overdueDays) {}
