package org.aitutor.learning.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * FSRS-6: takes reviews in, and says when the next is due. Days are calendar days of {@code zone}: an answer before and
 * one after a night's sleep are a day apart.
 *
 * @param retention the chance of recall at which a review is due, between 0 and 1
 * @param zone where the student's days begin
 * @param weights the defaults, or what was fitted to one learner
 */
public record Scheduler(double retention, ZoneId zone, FsrsWeights weights) {

    private static final long LONGEST_DAYS = 36_500;

    public Scheduler {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention must lie between 0 and 1, is " + retention);
        }
    }

    /** With the default weights. */
    public Scheduler(double retention, ZoneId zone) {
        this(retention, zone, FsrsWeights.DEFAULT);
    }

    /** What the first meeting leaves in memory. */
    public Memory first(Rating rating, Instant at) {
        return new Memory(weights.firstStability(rating), weights.firstDifficulty(rating), at);
    }

    /** What a further review leaves; one that is told late keeps the later time. */
    public Memory next(Memory before, Rating rating, Instant at) {
        double difficulty = weights.nextDifficulty(before.difficulty(), rating);
        Instant reviewed = at.isBefore(before.reviewedAt()) ? before.reviewedAt() : at;
        double stability = weights.nextStability(before.stability(), before.difficulty(), days(before, at), rating);
        return new Memory(stability, difficulty, reviewed);
    }

    /** The chance, 0 to 1, that it would be recalled at that time. */
    public double retrievability(Memory memory, Instant at) {
        return weights.retrievability(days(memory, at), memory.stability());
    }

    /** When the chance of recall will have fallen to the retention: whole days, at least one, after the last review. */
    public Instant dueAt(Memory memory) {
        long days = Math.round(weights.interval(retention, memory.stability()));
        return memory.reviewedAt().plus(Duration.ofDays(Math.min(Math.max(days, 1), LONGEST_DAYS)));
    }

    private int days(Memory memory, Instant at) {
        long days = ChronoUnit.DAYS.between(
                memory.reviewedAt().atZone(zone).toLocalDate(), at.atZone(zone).toLocalDate());
        return (int) Math.min(Math.max(days, 0), LONGEST_DAYS);
    }
}
