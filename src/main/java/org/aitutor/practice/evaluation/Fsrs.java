package org.aitutor.practice.evaluation;

import java.time.Instant;
import java.time.ZoneOffset;
import org.aitutor.learning.scheduling.FsrsWeights;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.Review;
import org.aitutor.learning.scheduling.Scheduler;

/** The product's scheduler, with the weights given. */
final class Fsrs implements Recall.Memorizer {

    private static final double RETENTION = 0.9;

    private final Scheduler scheduler;
    private Memory memory = new Memory(1, 1, Instant.EPOCH);

    Fsrs(FsrsWeights weights) {
        this.scheduler = new Scheduler(RETENTION, ZoneOffset.UTC, weights);
    }

    @Override
    public void first(Review review) {
        memory = scheduler.first(review.rating(), review.at());
    }

    @Override
    public double chance(long days, Instant at) {
        return scheduler.retrievability(memory, at);
    }

    @Override
    public void next(Review review, long days) {
        memory = scheduler.next(memory, review.rating(), review.at());
    }
}
