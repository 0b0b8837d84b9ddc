package org.aitutor.practice.quiz.rest;

import java.time.Instant;
import java.util.List;
import org.aitutor.practice.quiz.Question;
import org.aitutor.practice.quiz.QuizAttempt;
import org.jspecify.annotations.Nullable;

/**
 * An attempt in a quiz's results.
 *
 * @param displayName what the student is called; absent where the account is gone
 * @param millis from start to end
 * @param credits 0 to 1, in the order of the attempt's items
 */
public record ResultAttemptView(
        String id,
        String studentId,
        @Nullable String displayName,
        int number,
        Instant startedAt,
        Instant submittedAt,
        boolean automatic,
        double score,
        boolean passed,
        long millis,
        List<Double> credits) {
    static ResultAttemptView of(QuizAttempt attempt, @Nullable String displayName) {
        QuizAttempt.Ended end = attempt.ended().orElseThrow();
        return new ResultAttemptView(
                attempt.id().value(),
                attempt.student().value(),
                displayName,
                attempt.id().number(),
                attempt.startedAt(),
                end.at(),
                end.automatic(),
                attempt.score().share(),
                attempt.passed(),
                attempt.taken(end.at()).toMillis(),
                attempt.questions().stream().map(Question::credit).toList());
    }
}
