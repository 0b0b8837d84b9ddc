package org.aitutor.practice.quiz.rest;

import java.time.Instant;
import org.aitutor.practice.quiz.QuizAttempt;
import org.jspecify.annotations.Nullable;

/** An attempt in the list of a student's own. The score, 0 to 1, once it was handed in. */
public record OwnAttemptView(
        String id,
        int number,
        String state,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant submittedAt,
        @Nullable Double score,
        @Nullable Boolean passed) {
    static OwnAttemptView of(QuizAttempt attempt) {
        return new OwnAttemptView(
                attempt.id().value(),
                attempt.id().number(),
                attempt.open() ? "open" : "submitted",
                attempt.startedAt(),
                attempt.deadline().orElse(null),
                attempt.ended().map(QuizAttempt.Ended::at).orElse(null),
                attempt.open() ? null : attempt.score().share(),
                attempt.open() ? null : attempt.passed());
    }
}
