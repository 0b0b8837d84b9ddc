package org.aitutor.practice.mastery;

import java.time.Duration;
import java.util.Optional;

/**
 * How long right answers to an item usually take, as a running estimate of the centre of their logarithms.
 *
 * <p>Each answer draws the centre by 1/n of its distance, n being the answers so far and 50 at most, so that an item that
 * changes is followed. A time more than e times longer or shorter than the centre draws no harder than one of e times: an
 * open tab or a lucky click moves little (Huber 1964, doi 10.1214/aoms/1177703732). Times under a second count as one
 * second, over half an hour as half an hour.
 *
 * @param log the natural logarithm of milliseconds
 * @param count the answers that it is known from
 */
public record AnswerTime(double log, int count) {

    public static final AnswerTime NONE = new AnswerTime(0, 0);

    private static final int KNOWN_FROM = 10;
    private static final int SETTLED = 50;
    private static final double SHORTEST = Math.log(1_000);
    private static final double LONGEST = Math.log(30 * 60 * 1_000);

    /** What it usually takes; empty before ten answers. */
    public Optional<Duration> typical() {
        return count < KNOWN_FROM ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(Math.exp(log))));
    }

    /** With a right answer that was given without help. */
    AnswerTime with(long millis) {
        double taken = Math.min(Math.max(Math.log((double) Math.max(1, millis)), SHORTEST), LONGEST);
        if (count == 0) {
            return new AnswerTime(taken, 1);
        }
        double step = Math.min(Math.max(taken - log, -1), 1);
        return new AnswerTime(log + step / Math.min(count + 1, SETTLED), count + 1);
    }
}
