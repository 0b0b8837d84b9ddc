package org.aitutor.learning.scheduling;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 21 weights of FSRS-6 and its formulas, in days and grades 1 to 4. The letters are those of the algorithm's
 * description: w, S (stability), D (difficulty), R (retrievability), G (grade). Immutable, equal by value.
 */
public final class FsrsWeights {

    static final int COUNT = 21;

    /** What the reviews of many learners agree on. */
    public static final FsrsWeights DEFAULT = of(
            .212, 1.2931, 2.3065, 8.2956, 6.4133, .8334, 3.0194, .001, 1.8722, .1666, .796, 1.4835, .0614, .2629,
            1.6483, .6014, 1.8729, .5425, .0912, .0658, .1542);

    private static final double LEAST_STABILITY = 0.001;

    private final double[] w;
    private final double decay;
    private final double factor;

    private FsrsWeights(double[] w) {
        this.w = w;
        this.decay = -w[20];
        this.factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The weights w0 to w20. */
    public static FsrsWeights of(double... w) {
        if (w.length != COUNT || !Arrays.stream(w).allMatch(Double::isFinite) || !(w[20] > 0)) {
            throw new IllegalArgumentException("needs 21 finite weights, the last above 0: " + Arrays.toString(w));
        }
        return new FsrsWeights(w.clone());
    }

    public List<Double> toList() {
        return Arrays.stream(w).boxed().toList();
    }

    double retrievability(double days, double s) {
        return Math.pow(1 + factor * days / s, decay);
    }

    double interval(double retention, double s) {
        return s / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    double firstStability(Rating g) {
        return atLeast(w[g.grade() - 1]);
    }

    double firstDifficulty(Rating g) {
        return withinBounds(rawDifficulty(g));
    }

    double nextDifficulty(double d, Rating g) {
        double moved = d - w[6] * (g.grade() - 3) * (10 - d) / 9;
        return withinBounds(w[7] * rawDifficulty(Rating.EASY) + (1 - w[7]) * moved);
    }

    /** The stability that a review leaves which comes {@code days} calendar days after the one before. */
    double nextStability(double s, double d, long days, Rating g) {
        if (days == 0) {
            return sameDay(s, g);
        }
        double r = retrievability((double) days, s);
        return g.recalled() ? recalled(s, d, r, g) : forgotten(s, d, r);
    }

    private double recalled(double s, double d, double r, Rating g) {
        double growth = Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * (Math.exp(w[10] * (1 - r)) - 1);
        double bonus = g == Rating.HARD ? w[15] : g == Rating.EASY ? w[16] : 1;
        return atLeast(s * (1 + growth * bonus));
    }

    private double forgotten(double s, double d, double r) {
        double relearned = w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - r));
        return atLeast(Math.min(relearned, s / Math.exp(w[17] * w[18])));
    }

    private double sameDay(double s, Rating g) {
        double growth = Math.exp(w[17] * (g.grade() - 3 + w[18])) * Math.pow(s, -w[19]);
        return atLeast(s * (g.grade() >= 3 ? Math.max(1, growth) : growth));
    }

    private double rawDifficulty(Rating g) {
        return w[4] - Math.exp(w[5] * (g.grade() - 1)) + 1;
    }

    private static double withinBounds(double d) {
        return Math.min(Math.max(d, 1), 10);
    }

    private static double atLeast(double s) {
        return Math.max(s, LEAST_STABILITY);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FsrsWeights weights && Arrays.equals(w, weights.w);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(w);
    }

    @Override
    public String toString() {
        return Arrays.toString(w);
    }
}
