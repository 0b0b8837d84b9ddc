package org.aitutor.practice.scoring;

import java.util.Arrays;
import java.util.Optional;

/** Counts how an item did, attempt after attempt, in memory that does not grow but for the times. */
final class ItemTally {
    /** With fewer, a correlation says next to nothing. */
    private static final int FEWEST = 10;

    private static final double EPSILON = 1e-9;

    private long students;
    private long answered;
    private long right;
    private double x;
    private double xx;
    private double t;
    private double tt;
    private double xt;
    private int[] times = new int[16];
    private int timed;

    /**
     * Takes a result in.
     *
     * @param total of the attempt's credits, this item's with them
     */
    void add(ItemResult result, double total) {
        double credit = result.credit();
        students++;
        answered += result.answered() ? 1 : 0;
        right += result.correct() ? 1 : 0;
        x += credit;
        xx += credit * credit;
        t += total;
        tt += total * total;
        xt += credit * total;
        if (result.millis() > 0) {
            keep(result.millis());
        }
    }

    ItemStatistics statistics(String item) {
        double mean = x / students;
        return new ItemStatistics(
                item, students, answered, (double) right / students, mean, 1 - mean, discrimination(), median());
    }

    /** From the sums alone: cov(x, t - x) = cov(x, t) - var(x), var(t - x) = var(t) + var(x) - 2 cov(x, t). */
    private Optional<Double> discrimination() {
        double n = students;
        double variance = xx / n - x / n * x / n;
        double covariance = xt / n - x / n * t / n;
        double rest = tt / n - t / n * t / n + variance - 2 * covariance;
        if (students < FEWEST || variance < EPSILON || rest < EPSILON) {
            return Optional.empty();
        }
        double r = (covariance - variance) / Math.sqrt(variance * rest);
        return Optional.of(Math.max(-1, Math.min(1, r)));
    }

    private void keep(long millis) {
        if (timed == times.length) {
            times = Arrays.copyOf(times, timed * 2);
        }
        times[timed++] = (int) Math.min(millis, Integer.MAX_VALUE);
    }

    private Optional<Long> median() {
        if (timed == 0) {
            return Optional.empty();
        }
        int[] sorted = Arrays.copyOf(times, timed);
        Arrays.sort(sorted);
        long high = sorted[timed / 2];
        return Optional.of(timed % 2 == 1 ? high : (sorted[timed / 2 - 1] + high) / 2);
    }
}
