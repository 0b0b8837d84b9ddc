package org.aitutor.practice.evaluation;

import java.time.Instant;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.Review;

/**
 * SM-2 (Woźniak 1990), which gives intervals but no chances: nine in ten are taken to be recalled when the interval is
 * over, and exponentially more or fewer before or after it. Only the first review of a day counts, as SM-2 demands.
 */
final class SuperMemo2 implements Recall.Memorizer {

    private static final double FIRST_EASE = 2.5;
    private static final double LEAST_EASE = 1.3;
    private static final double LONGEST = 36_500;

    private double ease = FIRST_EASE;
    private double interval;
    private int repetitions;

    @Override
    public void first(Review review) {
        ease = FIRST_EASE;
        interval = 0;
        repetitions = 0;
        take(review);
    }

    @Override
    public double chance(long days, Instant at) {
        return Math.pow(0.9, (double) days / interval);
    }

    @Override
    public void next(Review review, long days) {
        if (days > 0) {
            take(review);
        }
    }

    private void take(Review review) {
        int quality = quality(review.rating());
        if (review.rating().recalled()) {
            interval = repetitions == 0 ? 1 : repetitions == 1 ? 6 : Math.min(interval * ease, LONGEST);
            repetitions++;
        } else {
            interval = 1;
            repetitions = 0;
        }
        ease = Math.max(LEAST_EASE, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
    }

    /** SM-2's quality of a response, 0 to 5. */
    private static int quality(Rating rating) {
        return switch (rating) {
            case AGAIN -> 2;
            case HARD -> 3;
            case GOOD -> 4;
            case EASY -> 5;
        };
    }
}
