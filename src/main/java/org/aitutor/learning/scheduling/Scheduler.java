package org.aitutor.learning.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.ToLongFunction;

/**
 * FSRS-6: takes reviews in, and says when the next is due. Days are the student's days of study: an answer before and one
 * after a night's sleep are a day apart.
 *
 * @param retention the chance of recall at which a review is due, between 0 and 1
 * @param days where the student's days begin
 * @param weights the defaults, or what was fitted to one learner
 */
public record Scheduler(double retention, StudyDays days, FsrsWeights weights) {

    private static final long LONGEST_DAYS = 36_500;

    public Scheduler {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention must lie between 0 and 1, is " + retention);
        }
    }

    /** With the default weights. */
    public Scheduler(double retention, StudyDays days) {
        this(retention, days, FsrsWeights.DEFAULT);
    }

    /** With the days of the zone's calendar. */
    public Scheduler(double retention, ZoneId zone, FsrsWeights weights) {
        this(retention, StudyDays.ofCalendar(zone), weights);
    }

    /** With the days of the zone's calendar and the default weights. */
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

    /**
     * The day on which the review is due, moved within FSRS's fuzz to where least is due: at least the day after the last
     * one. The same seed and load give the same day.
     *
     * @param seed tells things to remember apart
     * @param load how much is due on a day
     */
    public LocalDate dueOn(Memory memory, long seed, ToLongFunction<LocalDate> load) {
        LocalDate reviewed = days.of(memory.reviewedAt());
        double interval = Math.min(weights.interval(retention, memory.stability()), LONGEST_DAYS);
        return reviewed.plusDays(
                DueDay.choose(interval, LONGEST_DAYS, seed, later -> load.applyAsLong(reviewed.plusDays(later))));
    }

    private int days(Memory memory, Instant at) {
        long between = ChronoUnit.DAYS.between(days.of(memory.reviewedAt()), days.of(at));
        return (int) Math.min(Math.max(between, 0), LONGEST_DAYS);
    }
}
