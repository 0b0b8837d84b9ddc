package org.aitutor.practice.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The predictions that lie in one tenth of 0 to 1.
 *
 * @param count how many
 * @param expected the sum of their chances
 * @param right how many came out right
 */
record CalibrationBin(int count, double expected, int right) {

    private static final int BINS = 10;

    /** The ten bins, from the lowest chances to the highest. */
    static List<CalibrationBin> of(Predictions predictions) {
        int[] counts = new int[BINS];
        double[] expected = new double[BINS];
        int[] right = new int[BINS];
        for (int i = 0; i < predictions.size(); i++) {
            int bin = Math.min((int) (predictions.chance(i) * BINS), BINS - 1);
            counts[bin]++;
            expected[bin] += predictions.chance(i);
            right[bin] += predictions.outcome(i) ? 1 : 0;
        }
        List<CalibrationBin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(new CalibrationBin(counts[bin], expected[bin], right[bin]));
        }
        return bins;
    }

    double meanChance() {
        return expected / count;
    }

    double shareRight() {
        return (double) right / count;
    }
}
