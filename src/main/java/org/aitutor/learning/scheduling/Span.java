package org.aitutor.learning.scheduling;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, without its end. */
record Span(Instant from, Instant to) {

    private static final double OLDEST = 0.25;

    boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** What a review counts when weights are fitted: a quarter at the beginning, 1 at the end, as learners change. */
    double weight(Instant at) {
        double share = (double) Duration.between(from, at).toSeconds()
                / Math.max(1, Duration.between(from, to).toSeconds());
        return OLDEST + (1 - OLDEST) * share * share * share;
    }
}
