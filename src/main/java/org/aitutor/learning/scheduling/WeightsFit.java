package org.aitutor.learning.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds the weights that would have predicted one learner's reviews best, near the defaults.
 *
 * <p>How near is itself tried on the learner: weights fitted to the older four fifths of the reviews, held to the defaults
 * more or less firmly, predict the latest fifth; the firmness that did best there is used for all reviews. Where none
 * did better than the defaults, those stay. Later reviews count more, up to four times.
 */
public final class WeightsFit {

    /** With fewer reviews than these the defaults are kept: they would be fitted to chance. */
    public static final int ENOUGH = 400;

    private static final List<Double> FIRMNESS = List.of(1.0, 8.0, 32.0);
    private static final double TRIED_ON = 0.8;

    private final List<ReviewSequence> histories;

    private WeightsFit(List<ReviewSequence> histories) {
        this.histories = histories;
    }

    /**
     * The fitted weights, or the defaults where there are not {@link #ENOUGH} reviews a day or more after the one before.
     * Deterministic; about half a second a thousand reviews.
     *
     * @param histories the reviews of each thing to remember, in order of time
     * @param zone where the learner's days begin
     */
    public static FsrsWeights fit(Collection<List<Review>> histories, ZoneId zone) {
        return new WeightsFit(histories.stream()
                        .filter(reviews -> !reviews.isEmpty())
                        .map(reviews -> ReviewSequence.of(reviews, zone))
                        .toList())
                .fitted();
    }

    private FsrsWeights fitted() {
        List<Instant> times =
                histories.stream().flatMap(ReviewSequence::predicted).sorted().toList();
        if (times.size() < ENOUGH) {
            return FsrsWeights.DEFAULT;
        }
        Instant cut = times.get((int) (TRIED_ON * times.size()));
        Instant end = times.get(times.size() - 1).plusSeconds(1);
        Span older = new Span(times.get(0), cut);
        Span latest = new Span(cut, end);
        double best = loss(FsrsWeights.DEFAULT, latest);
        double chosen = Double.POSITIVE_INFINITY;
        for (double firmness : FIRMNESS) {
            double there = loss(descent(firmness, older), latest);
            if (there < best) {
                best = there;
                chosen = firmness;
            }
        }
        return Double.isInfinite(chosen) ? FsrsWeights.DEFAULT : descent(chosen, new Span(times.get(0), end));
    }

    private FsrsWeights descent(double firmness, Span span) {
        double[] w = new Descent(WeightBounds.DEFAULTS, WeightBounds.SPREADS, WeightBounds::within)
                .minimum(at -> loss(FsrsWeights.of(at), span, span::weight) + firmness * WeightBounds.penalty(at));
        return FsrsWeights.of(w);
    }

    private double loss(FsrsWeights weights, Span span) {
        return loss(weights, span, at -> 1);
    }

    private double loss(FsrsWeights weights, Span span, ToDoubleFunction<Instant> weight) {
        return histories.stream()
                .mapToDouble(history -> history.loss(weights, span, weight))
                .sum();
    }
}
