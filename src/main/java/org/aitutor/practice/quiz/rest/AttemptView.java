package org.aitutor.practice.quiz.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aitutor.practice.quiz.PresentedAttempt;
import org.aitutor.practice.quiz.Question;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.rest.ItemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its student sees it.
 *
 * @param deadline by the server's clock; absent where nothing ends it
 * @param remainingMillis to it, while it is open
 * @param serverTime when this was said
 * @param result once it was handed in
 */
@Schema(name = "QuizAttempt")
public record AttemptView(
        String id,
        String quizId,
        String courseId,
        String title,
        int number,
        @Schema(enumeration = {"open", "submitted"}) String state,
        String feedback,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Long remainingMillis,
        Instant serverTime,
        List<QuestionView> items,
        @Nullable ResultView result) {

    /** An item, as in practice, and the answer that was saved. */
    public record QuestionView(ItemView item, @Nullable AnswerView answer) {}

    static AttemptView of(PresentedAttempt presented) {
        QuizAttempt attempt = presented.attempt();
        return new AttemptView(
                attempt.id().value(),
                attempt.id().quiz().value(),
                attempt.course().value(),
                attempt.terms().title(),
                attempt.id().number(),
                attempt.open() ? "open" : "submitted",
                attempt.terms().feedback().apiName(),
                attempt.startedAt(),
                attempt.deadline().orElse(null),
                remaining(attempt, presented.now()).orElse(null),
                presented.now(),
                IntStream.range(0, presented.items().size())
                        .mapToObj(i -> question(presented, i))
                        .toList(),
                attempt.open() ? null : ResultView.of(presented));
    }

    private static Optional<Long> remaining(QuizAttempt attempt, Instant now) {
        return attempt.deadline()
                .filter(time -> attempt.open())
                .map(time -> Math.max(0, Duration.between(now, time).toMillis()));
    }

    private static QuestionView question(PresentedAttempt presented, int i) {
        Question question = presented.attempt().questions().get(i);
        return new QuestionView(
                ItemView.ofQuiz(
                        presented.items().get(i),
                        question.seed(),
                        presented.attempt().terms().shuffle()),
                question.answer()
                        .map(answer -> AnswerView.of(
                                question.item().value(),
                                answer,
                                presented.told().get(i).orElse(null)))
                        .orElse(null));
    }
}
