package org.aitutor.practice.mastery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How good predictions were, from counts that can be added up: each prediction falls into one of a hundred bins of equal
 * width, and only what came out in each bin is kept.
 *
 * @param loss the sum of −ln of the chance given to what happened
 * @param bins those that hold something, by their number, 0 to 99
 */
public record Calibration(double loss, Map<Integer, Bin> bins) {

    public static final Calibration NONE = new Calibration(0, Map.of());

    private static final int BINS = 100;
    private static final int TENTHS = 10;
    private static final double LEAST_CHANCE = 1e-15;

    public Calibration {
        bins = Map.copyOf(bins);
    }

    /**
     * What came out of the predictions in one bin.
     *
     * @param right answers that were right
     * @param wrong answers that were not
     * @param expected the sum of the chances that were given
     */
    public record Bin(long right, long wrong, double expected) {

        private static final Bin EMPTY = new Bin(0, 0, 0);

        public long count() {
            return right + wrong;
        }

        private Bin plus(Bin other) {
            return new Bin(right + other.right, wrong + other.wrong, expected + other.expected);
        }
    }

    /** One prediction more. */
    public Calibration with(double chance, Outcome outcome) {
        boolean right = outcome.success();
        int bin = Math.min((int) (chance * BINS), BINS - 1);
        Bin one = right ? new Bin(1, 0, chance) : new Bin(0, 1, chance);
        double given = right ? chance : 1 - chance;
        return plus(new Calibration(-Math.log(Math.max(given, LEAST_CHANCE)), Map.of(bin, one)));
    }

    public Calibration plus(Calibration other) {
        Map<Integer, Bin> sums = new TreeMap<>(bins);
        other.bins.forEach((number, bin) -> sums.merge(number, bin, Bin::plus));
        return new Calibration(loss + other.loss, sums);
    }

    public long predictions() {
        return bins.values().stream().mapToLong(Bin::count).sum();
    }

    /** The mean of −ln of the chance given to what happened; NaN without predictions. */
    public double logLoss() {
        return loss / predictions();
    }

    /**
     * The chance that a right answer was predicted higher than a wrong one, those of one bin counting half; NaN where all
     * answers came out the same. The exact figure is at most {@link #aucError} away.
     */
    public double auc() {
        double above = 0;
        long wrongBelow = 0;
        for (Bin bin : new TreeMap<>(bins).values()) {
            above += bin.right * (wrongBelow + bin.wrong / 2.0);
            wrongBelow += bin.wrong;
        }
        return above / pairs();
    }

    /** Half the share of pairs of a right and a wrong answer that fell into one bin: how far {@link #auc} can be off. */
    public double aucError() {
        double together = bins.values().stream()
                .mapToDouble(bin -> (double) bin.right * bin.wrong)
                .sum();
        return together / 2 / pairs();
    }

    /**
     * The gap between the chances given and the share of right answers, over ten bins of equal width, weighted by their
     * sizes; NaN without predictions.
     */
    public double calibrationError() {
        return tenths().stream()
                        .mapToDouble(bin -> Math.abs(bin.right - bin.expected))
                        .sum()
                / predictions();
    }

    /** The predictions by tenths of 0 to 1, from the lowest; ten, some of them empty perhaps. */
    public List<Bin> tenths() {
        List<Bin> tenths = new ArrayList<>(Arrays.asList(new Bin[TENTHS]));
        tenths.replaceAll(none -> Bin.EMPTY);
        bins.forEach((number, bin) ->
                tenths.set(number / TENTHS, tenths.get(number / TENTHS).plus(bin)));
        return List.copyOf(tenths);
    }

    private double pairs() {
        long right = bins.values().stream().mapToLong(Bin::right).sum();
        return (double) right * (predictions() - right);
    }
}
