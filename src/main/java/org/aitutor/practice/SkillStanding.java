package org.aitutor.practice;

import java.time.Instant;
import java.util.Optional;
import org.aitutor.catalogue.SkillId;

/**
 * A student's standing with a skill.
 *
 * @param mastery the chance, 0 to 1, on an average item of it, now
 * @param mastered whether the evidence suffices as well
 * @param attempts that counted
 * @param reason why it counts as mastered, or what is missing
 * @param dueAt when its review is due; empty where it was never practised
 */
public record SkillStanding(
        SkillId skill,
        String name,
        double mastery,
        boolean mastered,
        int attempts,
        String reason,
        Optional<Instant> lastPractisedAt,
        Optional<Instant> dueAt) {}
