package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsFitTest {

    private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");
    private static final Span ALL = new Span(Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));
    /** Forgets a new thing within hours, and what is known almost never. */
    private static final FsrsWeights QUICK_TO_FORGET = FsrsWeights.of(
            .212, .3, .4, 8.2956, 6.4133, .8334, 3.0194, .001, 1.8722, .1666, .796, 1.4835, .0614, .2629, 1.6483, .6014,
            1.8729, .5425, .0912, .0658, .1542);

    @Test
    void aLearnerUnlikeTheDefaultsIsPredictedBetterByFittedWeights() {
        List<List<Review>> past = simulated(QUICK_TO_FORGET, 130, new Random(2));
        List<List<Review>> future = simulated(QUICK_TO_FORGET, 130, new Random(3));

        FsrsWeights fitted = WeightsFit.fit(past, ZoneOffset.UTC);

        assertThat(loss(fitted, future)).isLessThan(0.97 * loss(FsrsWeights.DEFAULT, future));
        assertThat(fitted.toList().get(2))
                .isLessThan(FsrsWeights.DEFAULT.toList().get(2) / 2);
    }

    @Test
    void fewReviewsLeaveTheDefaults() {
        List<List<Review>> tooFew = simulated(QUICK_TO_FORGET, 60, new Random(2));

        assertThat(predicted(tooFew)).isBetween(WeightsFit.ENOUGH / 2, WeightsFit.ENOUGH - 1);
        assertThat(WeightsFit.fit(tooFew, ZoneOffset.UTC)).isEqualTo(FsrsWeights.DEFAULT);
        assertThat(WeightsFit.fit(List.of(), ZoneOffset.UTC)).isEqualTo(FsrsWeights.DEFAULT);
    }

    @Test
    void aLearnerLikeTheDefaultsIsNotMadeWorse() {
        List<List<Review>> past = simulated(FsrsWeights.DEFAULT, 100, new Random(5));
        List<List<Review>> future = simulated(FsrsWeights.DEFAULT, 300, new Random(6));

        FsrsWeights fitted = WeightsFit.fit(past, ZoneOffset.UTC);

        assertThat(loss(fitted, future)).isLessThan(1.01 * loss(FsrsWeights.DEFAULT, future));
    }

    @Test
    void theLossIsTheSumOverReviewsOfOtherDaysWithinTheSpan() {
        ReviewSequence reviews = ReviewSequence.of(
                List.of(
                        new Review(Rating.GOOD, START),
                        new Review(Rating.GOOD, START.plusSeconds(600)),
                        new Review(Rating.AGAIN, START.plus(Duration.ofDays(3))),
                        new Review(Rating.GOOD, START.plus(Duration.ofDays(4)))),
                ZoneOffset.UTC);
        Span early = new Span(START, START.plus(Duration.ofDays(4)));
        Span late = new Span(START.plus(Duration.ofDays(4)), START.plus(Duration.ofDays(5)));

        assertThat(reviews.predicted()).containsExactly(START.plus(Duration.ofDays(3)), START.plus(Duration.ofDays(4)));
        assertThat(reviews.loss(FsrsWeights.DEFAULT, early, at -> 1))
                .isCloseTo(-Math.log(1 - 0.880947955766), within(1e-9));
        assertThat(reviews.loss(FsrsWeights.DEFAULT, late, at -> 2))
                .isCloseTo(-2 * Math.log(0.866162688889), within(1e-9));
    }

    @Test
    void laterReviewsCountMore() {
        Span span = new Span(START, START.plus(Duration.ofDays(10)));

        assertThat(span.weight(START)).isEqualTo(0.25);
        assertThat(span.weight(START.plus(Duration.ofDays(5)))).isCloseTo(0.25 + 0.75 / 8, within(1e-12));
        assertThat(span.weight(span.to())).isEqualTo(1);
        assertThat(span.holds(span.from())).isTrue();
        assertThat(span.holds(span.to())).isFalse();
    }

    @Test
    void leavingTheDefaultsCostsTheSquareOfTheDistance() {
        double[] w = WeightBounds.DEFAULTS.clone();

        w[0] += 2 * WeightBounds.SPREADS[0];

        assertThat(WeightBounds.penalty(WeightBounds.DEFAULTS)).isZero();
        assertThat(WeightBounds.penalty(w)).isCloseTo(2, within(1e-12));
        assertThat(WeightBounds.SPREADS[0]).isCloseTo(0.106, within(1e-12));
        assertThat(WeightBounds.SPREADS[7]).isCloseTo(0.05 * 0.749, within(1e-12));
        assertThat(WeightBounds.within(20, 5)).isEqualTo(0.8);
        assertThat(WeightBounds.within(4, 0)).isEqualTo(1);
    }

    @Test
    void weightsAreTwentyOneFiniteNumbersEqualByValue() {
        double[] w = WeightBounds.DEFAULTS.clone();

        assertThat(FsrsWeights.of(w)).isEqualTo(FsrsWeights.DEFAULT).hasSameHashCodeAs(FsrsWeights.DEFAULT);
        assertThat(FsrsWeights.DEFAULT).hasToString(FsrsWeights.DEFAULT.toList().toString());
        assertThat(QUICK_TO_FORGET).isNotEqualTo(FsrsWeights.DEFAULT);
        assertThatThrownBy(() -> FsrsWeights.of(1, 2)).isInstanceOf(IllegalArgumentException.class);
        w[20] = 0;
        assertThatThrownBy(() -> FsrsWeights.of(w)).isInstanceOf(IllegalArgumentException.class);
        w[20] = Double.NaN;
        assertThatThrownBy(() -> FsrsWeights.of(w)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSchedulerUsesTheWeightsItIsGiven() {
        Scheduler own = new Scheduler(0.9, ZoneOffset.UTC, QUICK_TO_FORGET);

        Memory memory = own.first(Rating.GOOD, START);

        assertThat(memory.stability()).isEqualTo(0.4);
        assertThat(new Scheduler(0.9, ZoneOffset.UTC).weights()).isEqualTo(FsrsWeights.DEFAULT);
    }

    /** Things met first on one day each, then after one, three, six and ten days more, recalled as the weights say. */
    private static List<List<Review>> simulated(FsrsWeights truth, int things, Random dice) {
        Scheduler scheduler = new Scheduler(0.9, ZoneOffset.UTC, truth);
        List<List<Review>> all = new ArrayList<>();
        for (int n = 0; n < things; n++) {
            Instant at = START.plus(Duration.ofDays(n));
            List<Review> reviews = new ArrayList<>(List.of(new Review(Rating.GOOD, at)));
            Memory memory = scheduler.first(Rating.GOOD, at);
            for (int gap : new int[] {1, 3, 6, 10}) {
                at = at.plus(Duration.ofDays(gap));
                boolean recalled = dice.nextDouble() < scheduler.retrievability(memory, at);
                Review review = new Review(recalled ? Rating.GOOD : Rating.AGAIN, at);
                reviews.add(review);
                memory = scheduler.next(memory, review.rating(), at);
            }
            all.add(reviews);
        }
        return all;
    }

    private static int predicted(Collection<List<Review>> histories) {
        return histories.stream().mapToInt(reviews -> reviews.size() - 1).sum();
    }

    private static double loss(FsrsWeights weights, Collection<List<Review>> histories) {
        return histories.stream()
                .mapToDouble(
                        reviews -> ReviewSequence.of(reviews, ZoneOffset.UTC).loss(weights, ALL, at -> 1))
                .sum();
    }
}
