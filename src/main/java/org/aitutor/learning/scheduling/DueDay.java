package org.aitutor.learning.scheduling;

import java.util.function.LongUnaryOperator;

/**
 * Chooses the day of a review within the fuzz, so that no day holds many: the one on which least is due; of several, the
 * one nearest to the interval; of two as near, the one that the seed prefers. The same seed and load choose the same.
 */
final class DueDay {

    private DueDay() {}

    /**
     * The days from the review to the next.
     *
     * @param interval in days, as the memory asks for it
     * @param load how much is due that many days after the review
     */
    static long choose(double interval, long longest, long seed, LongUnaryOperator load) {
        Fuzz fuzz = Fuzz.around(interval, longest);
        boolean later = (Long.bitCount(seed) & 1) == 1;
        long best = fuzz.least();
        for (long days = fuzz.least() + 1; days <= fuzz.most(); days++) {
            if (isBetter(days, best, interval, later, load)) {
                best = days;
            }
        }
        return best;
    }

    /** {@code days} is the later of the two. */
    private static boolean isBetter(long days, long best, double interval, boolean later, LongUnaryOperator load) {
        long difference = load.applyAsLong(days) - load.applyAsLong(best);
        if (difference != 0) {
            return difference < 0;
        }
        double nearer = Math.abs(best - interval) - Math.abs(days - interval);
        return nearer > 0 || (nearer == 0 && later);
    }
}
