package org.aitutor.learning.scheduling;

/** Where each of the 21 weights may lie, and how far learners usually are from the default. */
final class WeightBounds {

    private static final double[] LEAST = {
        .001, .001, .001, .001, 1, .001, .001, .001, 0, 0, .001, .001, .001, .001, 0, 0, 1, 0, 0, 0, .1
    };
    private static final double[] MOST = {
        100, 100, 100, 100, 10, 4, 4, .75, 4.5, .8, 3.5, 5, .25, .9, 4, 1, 6, 2, 2, .8, .8
    };
    /** Half of the default, and where that is next to nothing, a share of the bounds. */
    private static final double RELATIVE = 0.5;

    private static final double OF_BOUNDS = 0.05;
    private static final int FIRST_STABILITIES = 4;

    static final double[] DEFAULTS = FsrsWeights.DEFAULT.toList().stream()
            .mapToDouble(Double::doubleValue)
            .toArray();
    static final double[] SPREADS = spreads();

    private WeightBounds() {}

    private static double[] spreads() {
        double[] spreads = DEFAULTS.clone();
        for (int a = 0; a < spreads.length; a++) {
            double share = a < FIRST_STABILITIES ? 0 : OF_BOUNDS * (MOST[a] - LEAST[a]);
            spreads[a] = Math.max(RELATIVE * spreads[a], share);
        }
        return spreads;
    }

    static double within(int a, double value) {
        return Math.min(Math.max(value, LEAST[a]), MOST[a]);
    }

    /** What leaving the defaults costs, in units of log loss: half the square of the distance in spreads. */
    static double penalty(double[] w) {
        double sum = 0;
        for (int a = 0; a < w.length; a++) {
            double off = (w[a] - DEFAULTS[a]) / SPREADS[a];
            sum += off * off / 2;
        }
        return sum;
    }
}
