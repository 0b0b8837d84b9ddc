package org.aitutor.learning.scheduling;

/**
 * The 21 weights of FSRS-6 and its formulas, in days and grades 1 to 4. The letters are those of the algorithm's
 * description: w, S (stability), D (difficulty), R (retrievability), G (grade).
 */
final class FsrsWeights {

    private static final double[] W = {
        .212, 1.2931, 2.3065, 8.2956, 6.4133, .8334, 3.0194, .001, 1.8722, .1666, .796, 1.4835, .0614, .2629, 1.6483,
        .6014, 1.8729, .5425, .0912, .0658, .1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;

    private FsrsWeights() {}

    static double retrievability(double days, double s) {
        return Math.pow(1 + FACTOR * days / s, DECAY);
    }

    static double interval(double retention, double s) {
        return s / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
    }

    static double firstStability(Rating g) {
        return W[g.grade() - 1];
    }

    static double firstDifficulty(Rating g) {
        return withinBounds(rawDifficulty(g));
    }

    static double nextDifficulty(double d, Rating g) {
        double moved = d - W[6] * (g.grade() - 3) * (10 - d) / 9;
        return withinBounds(W[7] * rawDifficulty(Rating.EASY) + (1 - W[7]) * moved);
    }

    static double recalled(double s, double d, double r, Rating g) {
        double growth = Math.exp(W[8]) * (11 - d) * Math.pow(s, -W[9]) * (Math.exp(W[10] * (1 - r)) - 1);
        double bonus = g == Rating.HARD ? W[15] : g == Rating.EASY ? W[16] : 1;
        return atLeast(s * (1 + growth * bonus));
    }

    static double forgotten(double s, double d, double r) {
        double relearned = W[11] * Math.pow(d, -W[12]) * (Math.pow(s + 1, W[13]) - 1) * Math.exp(W[14] * (1 - r));
        return atLeast(Math.min(relearned, s / Math.exp(W[17] * W[18])));
    }

    static double sameDay(double s, Rating g) {
        double factor = Math.exp(W[17] * (g.grade() - 3 + W[18])) * Math.pow(s, -W[19]);
        return atLeast(s * (g.grade() >= 3 ? Math.max(1, factor) : factor));
    }

    private static double rawDifficulty(Rating g) {
        return W[4] - Math.exp(W[5] * (g.grade() - 1)) + 1;
    }

    private static double withinBounds(double d) {
        return Math.min(Math.max(d, 1), 10);
    }

    private static double atLeast(double s) {
        return Math.max(s, LEAST_STABILITY);
    }
}
