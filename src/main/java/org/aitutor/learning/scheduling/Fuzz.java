package org.aitutor.learning.scheduling;

/**
 * The days between which FSRS may move a review without harm, both included.
 *
 * <p>The ranges are those of open-spaced-repetition: an interval below 2.5 days stays as it is; a longer one may move by
 * a day, and by 15 % of what it has between 2.5 and 7 days, 10 % of what it has between 7 and 20, 5 % of the rest.
 *
 * @param least at least 1
 * @param most at least {@code least}
 */
record Fuzz(long least, long most) {

    private static final double[] STARTS = {2.5, 7, 20, Double.POSITIVE_INFINITY};
    private static final double[] SHARES = {0.15, 0.1, 0.05};
    private static final long SHORTEST_MOVED = 2;

    /** The range around an interval in days. */
    static Fuzz around(double interval, long longest) {
        if (interval < STARTS[0]) {
            long days = Math.max(1, Math.round(interval));
            return new Fuzz(days, days);
        }
        double delta = 1;
        for (int i = 0; i < SHARES.length; i++) {
            delta += SHARES[i] * Math.max(0, Math.min(interval, STARTS[i + 1]) - STARTS[i]);
        }
        long most = Math.min(Math.round(interval + delta), longest);
        long least = Math.max(SHORTEST_MOVED, Math.round(interval - delta));
        return new Fuzz(Math.min(least, most), most);
    }
}
