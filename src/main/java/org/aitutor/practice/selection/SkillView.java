package org.aitutor.practice.selection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a student stands with a skill.
 *
 * @param name as people read it
 * @param mastery the chance on an average item of it, 0 to 1
 * @param mastered whether the evidence suffices as well
 * @param attempts so far
 * @param prerequisitesMet whether all that comes before it is mastered
 * @param recall the chance, 0 to 1, that it would be recalled now; 1 where it was never met
 * @param dueOn the day, of the student's, on which its review is due; empty where it was never met
 */
public record SkillView(
        String skill,
        String name,
        double mastery,
        boolean mastered,
        int attempts,
        boolean prerequisitesMet,
        double recall,
        Optional<LocalDate> dueOn) {
    private static final double ENOUGH = 0.85;
    private static final double FADING = 0.9;
    private static final int KEPT_TOGETHER = 3;

    double gap() {
        return Math.max(0, ENOUGH - mastery);
    }

    /** How much a review is due: what was mastered and has faded below a recall of 0.9. */
    double due() {
        return mastered && recall < FADING ? 1 - recall : 0;
    }

    boolean isNew() {
        return attempts == 0;
    }

    /** Whether its first attempts are under way: they stay together. */
    boolean isBeginning() {
        return attempts > 0 && attempts < KEPT_TOGETHER;
    }
}
