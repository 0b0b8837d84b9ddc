package org.aitutor.practice.scoring;

import java.util.Collection;

/**
 * What an attempt came to.
 *
 * @param share the mean of its items' credits, 0 to 1, to four decimals
 */
public record Score(double share) {
    private static final double STEPS = 10_000;

    public Score {
        share = Math.round(share * STEPS) / STEPS;
    }

    /** The score of these credits, one for each item; of no item it is 0. */
    public static Score of(Collection<Double> credits) {
        return new Score(
                credits.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }

    /** Whether it reaches the mark; a mark with more decimals than a score has is met by the score it rounds to. */
    public boolean passes(double mark) {
        return share >= new Score(mark).share;
    }
}
