package org.aitutor.learning.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The reviews of one thing as the formulas take them, in order of time.
 *
 * @param days calendar days since the review before, of each; the first one's is not used
 */
record ReviewSequence(List<Review> reviews, List<Long> days) {

    private static final double LEAST_CHANCE = 1e-4;

    static ReviewSequence of(List<Review> reviews, ZoneId zone) {
        List<Long> dates = reviews.stream()
                .map(review -> review.at().atZone(zone).toLocalDate().toEpochDay())
                .toList();
        List<Long> days = IntStream.range(0, dates.size())
                .mapToObj(i -> i == 0 ? 0 : Math.max(0, dates.get(i) - dates.get(i - 1)))
                .toList();
        return new ReviewSequence(List.copyOf(reviews), days);
    }

    /** When the reviews were that came a day or more after the one before: only those can be predicted. */
    Stream<Instant> predicted() {
        return IntStream.range(1, days.size())
                .filter(i -> days.get(i) > 0)
                .mapToObj(i -> reviews.get(i).at());
    }

    /** The sum of −ln of the chance that these weights gave to what happened within the span, each times its weight. */
    double loss(FsrsWeights weights, Span span, ToDoubleFunction<Instant> weight) {
        double s = weights.firstStability(reviews.get(0).rating());
        double d = weights.firstDifficulty(reviews.get(0).rating());
        double sum = 0;
        for (int i = 1; i < reviews.size() && reviews.get(i).at().isBefore(span.to()); i++) {
            Review review = reviews.get(i);
            long gap = days.get(i);
            if (gap > 0 && span.holds(review.at())) {
                sum -= weight.applyAsDouble(review.at()) * logChance(review, weights.retrievability((double) gap, s));
            }
            s = weights.nextStability(s, d, gap, review.rating());
            d = weights.nextDifficulty(d, review.rating());
        }
        return sum;
    }

    private static double logChance(Review review, double recall) {
        return Math.log(Math.max(review.rating().recalled() ? recall : 1 - recall, LEAST_CHANCE));
    }
}
