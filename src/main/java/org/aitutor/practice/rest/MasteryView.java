package org.aitutor.practice.rest;

import java.time.Instant;
import org.aitutor.practice.SkillStanding;
import org.jspecify.annotations.Nullable;

/**
 * A student's standing with a skill.
 *
 * @param mastery the chance, 0 to 1, on an average item of it, now
 * @param mastered whether that, and the evidence for it, suffice
 */
public record MasteryView(
        String skill,
        String name,
        double mastery,
        boolean mastered,
        int attempts,
        @Nullable Instant lastPractisedAt,
        @Nullable Instant dueAt) {
    static MasteryView of(SkillStanding standing) {
        return new MasteryView(
                standing.skill().value(),
                standing.name(),
                standing.mastery(),
                standing.mastered(),
                standing.attempts(),
                standing.lastPractisedAt().orElse(null),
                standing.dueAt().orElse(null));
    }
}
