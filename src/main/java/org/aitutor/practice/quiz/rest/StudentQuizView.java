package org.aitutor.practice.quiz.rest;

import java.time.Duration;
import java.time.Instant;
import org.aitutor.practice.quiz.Quiz;
import org.aitutor.practice.quiz.QuizAttemptId;
import org.aitutor.practice.quiz.QuizStanding;
import org.aitutor.practice.scoring.Score;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as a student sees it: without its items.
 *
 * @param attemptId the attempt that is open
 * @param bestScore of the attempts that were handed in, 0 to 1
 * @param passed whether that one passes; absent without one
 */
public record StudentQuizView(
        String id,
        String courseId,
        String title,
        int itemCount,
        @Nullable Long timeLimitMillis,
        @Nullable Integer extraTimePercent,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        int maxAttempts,
        double passingScore,
        String feedback,

        @Schema(enumeration = {"not-yet", "open", "in-progress", "used-up", "closed"})
        String state,

        int attemptsLeft,
        @Nullable String attemptId,
        @Nullable Double bestScore,
        @Nullable Boolean passed) {
    static StudentQuizView of(QuizStanding standing) {
        Quiz quiz = standing.quiz();
        return new StudentQuizView(
                quiz.id().value(),
                quiz.id().course().value(),
                quiz.terms().title(),
                quiz.questions().count(),
                quiz.terms().timeLimit().map(Duration::toMillis).orElse(null),
                standing.extraPercent() == 0 ? null : standing.extraPercent(),
                quiz.opensAt().orElse(null),
                quiz.terms().closesAt().orElse(null),
                quiz.terms().maxAttempts(),
                quiz.terms().passingScore(),
                quiz.terms().feedback().apiName(),
                standing.state().apiName(),
                standing.attemptsLeft(),
                standing.open().map(QuizAttemptId::value).orElse(null),
                standing.best().map(Score::share).orElse(null),
                standing.best()
                        .map(score -> score.passes(quiz.terms().passingScore()))
                        .orElse(null));
    }
}
