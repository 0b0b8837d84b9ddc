package org.aitutor.practice.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aitutor.practice.scoring.Timing;

/**
 * Under which terms a quiz is sat; an attempt keeps those that stood when it began.
 *
 * @param title 1 to 200 characters
 * @param timeLimit of an attempt
 * @param closesAt when no attempt begins any more and all end, but for extra time
 * @param maxAttempts 1 to 20
 * @param passingScore 0 to 1
 * @param shuffle whether each attempt has an order of its own, of items and of choices
 */
public record QuizTerms(
        String title,
        Optional<Duration> timeLimit,
        Optional<Instant> closesAt,
        int maxAttempts,
        double passingScore,
        boolean shuffle,
        FeedbackPolicy feedback) {
    /** When an attempt that begins then ends; empty where nothing ends it. */
    Optional<Instant> deadline(Instant startedAt, int extraPercent) {
        return new Timing(timeLimit, closesAt).deadline(startedAt, extraPercent);
    }
}
