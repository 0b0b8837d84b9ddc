package org.aitutor.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.Scheduler;
import org.aitutor.learning.scheduling.StudyDays;

/** Skills as things to remember: each answer reviews the skills of its item, in the student's own days. */
final class Reviewing {
    private static final double RETENTION = 0.9;
    private static final Scheduler WITHOUT_DATES = new Scheduler(RETENTION, StudyDays.UTC);
    private static final int MINUTE = 60;

    private Reviewing() {}

    /** The memories of these skills after an answer. */
    static Map<SkillId, Memory> after(
            Map<SkillId, Memory> before, List<SkillId> skills, Rating rating, StudyDays days, Instant at) {
        Scheduler scheduler = new Scheduler(RETENTION, days);
        Map<SkillId, Memory> after = new LinkedHashMap<>();
        for (SkillId skill : skills) {
            Memory known = before.get(skill);
            after.put(skill, rounded(known == null ? scheduler.first(rating, at) : scheduler.next(known, rating, at)));
        }
        return after;
    }

    /**
     * When these skills are due again: within FSRS's fuzz on the day on which least of the course is due, which begins
     * when the student's day begins.
     *
     * @param reviewed in an order of their own
     * @param due what is due of the course so far
     * @param student tells students apart, so that not all meet the same skill on the same day
     */
    static Map<SkillId, Instant> due(
            Map<SkillId, Memory> reviewed, Map<SkillId, Instant> due, StudyDays days, String student) {
        Scheduler scheduler = new Scheduler(RETENTION, days);
        Map<LocalDate, Long> load = new HashMap<>();
        due.forEach((skill, at) -> {
            if (!reviewed.containsKey(skill)) {
                load.merge(days.of(at), 1L, Long::sum);
            }
        });
        Map<SkillId, Instant> again = new HashMap<>();
        reviewed.forEach((skill, memory) -> {
            long seed = 31L * student.hashCode() + skill.value().hashCode();
            LocalDate day = scheduler.dueOn(memory, seed, on -> load.getOrDefault(on, 0L));
            load.merge(day, 1L, Long::sum);
            again.put(skill, inWholeMinutes(days.beginningOf(day)));
        });
        return again;
    }

    /** When a skill is due whose date was not kept. */
    static Instant dueWithoutDate(Memory memory) {
        return WITHOUT_DATES.dueAt(memory);
    }

    static double recall(Memory memory, StudyDays days, Instant now) {
        return new Scheduler(RETENTION, days).retrievability(memory, now);
    }

    /** In the seven digits that are kept, so that what is read again is what was decided. */
    private static Memory rounded(Memory memory) {
        return new Memory((float) memory.stability(), (float) memory.difficulty(), memory.reviewedAt());
    }

    private static Instant inWholeMinutes(Instant at) {
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), MINUTE) * MINUTE);
    }
}
