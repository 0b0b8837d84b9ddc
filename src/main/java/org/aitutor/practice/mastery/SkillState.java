package org.aitutor.practice.mastery;

/**
 * One student's history with one skill.
 *
 * @param theta the student's level in this skill, beside the general level, in logits
 * @param successes right, unaided answers
 * @param failures all other answers
 * @param recent the recency-weighted sum of outcomes (1 or -1); an outcome's weight falls by 0.8 with each new one
 * @param lastAttempt the number, from 0, of the student's attempt that last had the skill; -1 for never
 * @param evidence what mastery rests on
 */
public record SkillState(double theta, int successes, int failures, double recent, int lastAttempt, Evidence evidence) {

    public static final SkillState NEW = new SkillState(0, 0, 0, 0, -1, Evidence.NONE);

    private static final double DECAY = 0.8;
    private static final double GAIN = 0.3;
    private static final double GAIN_FALLS = 0.2;

    /** Attempts with this skill. */
    public int count() {
        return successes + failures;
    }

    boolean isNew() {
        return lastAttempt < 0;
    }

    /** The average of the outcomes, recent ones first, drawn to 0 as if one neutral answer stood before. */
    double form() {
        return recent / (Recency.weight(DECAY, count()) + 1);
    }

    SkillState rounded() {
        return new SkillState((float) theta, successes, failures, (float) recent, lastAttempt, evidence);
    }

    SkillState after(int attempt, String item, Outcome outcome, double error) {
        return new SkillState(
                theta + GAIN / (1 + GAIN_FALLS * count()) * error,
                successes + (outcome.success() ? 1 : 0),
                failures + (outcome.success() ? 0 : 1),
                DECAY * recent + outcome.sign(),
                attempt,
                evidence.with(item, outcome));
    }
}
