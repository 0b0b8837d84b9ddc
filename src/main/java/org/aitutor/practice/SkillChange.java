package org.aitutor.practice;

import org.aitutor.catalogue.SkillId;

/**
 * How an attempt moved the mastery of a skill: the chance, 0 to 1, on an average item of it, to four decimals, so that
 * what is told again is what was told first.
 */
public record SkillChange(SkillId skill, double before, double after) {
    private static final double STEPS = 10_000;

    public SkillChange {
        before = Math.round(before * STEPS) / STEPS;
        after = Math.round(after * STEPS) / STEPS;
    }
}
