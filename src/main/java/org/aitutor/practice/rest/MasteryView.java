package org.aitutor.practice.rest;

import java.time.Instant;
import org.aitutor.practice.SkillStanding;
import org.jspecify.annotations.Nullable;

/**
 * A student's standing with a skill.
 *
 * @param mastery the chance, 0 to 1, on an average item of it, now
 * @param mastered whether that, and the evidence for it, suffice
 * @param reason a sentence: why it counts as mastered, or what is missing
 * @param explanation the path of the estimate's explanation
 */
public record MasteryView(
        String skill,
        String name,
        double mastery,
        boolean mastered,
        int attempts,
        String reason,
        @Nullable Instant lastPractisedAt,
        @Nullable Instant dueAt,
        String explanation) {
    /** @param base the path of the student's skills, with a slash at its end */
    static MasteryView of(SkillStanding standing, String base) {
        return new MasteryView(
                standing.skill().value(),
                standing.name(),
                standing.mastery(),
                standing.mastered(),
                standing.attempts(),
                standing.reason(),
                standing.lastPractisedAt().orElse(null),
                standing.dueAt().orElse(null),
                base + standing.skill().value() + "/explanation");
    }
}
