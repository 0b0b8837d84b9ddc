package org.aitutor.practice.quiz.rest;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.practice.quiz.PresentedAttempt;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.quiz.Told;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt came to.
 *
 * @param score 0 to 1
 * @param passingScore what was needed to pass, 0 to 1
 * @param automatic whether the server handed it in at its deadline
 * @param perItem unless the quiz never tells
 */
public record ResultView(
        String id,
        double score,
        boolean passed,
        double passingScore,
        boolean automatic,
        Instant submittedAt,
        @Nullable List<ItemResultView> perItem) {

    /**
     * What one item's answer came to.
     *
     * @param rightResponse what would have been right in place of a wrong answer, as students send it; with
     *     {@code solution}, where they give nothing away any more
     */
    public record ItemResultView(
            String itemId,
            double credit,
            boolean correct,
            boolean answered,
            @Nullable String feedback,
            @Nullable JsonObject rightResponse,
            @Nullable String solution) {
        static ItemResultView of(Told told) {
            return new ItemResultView(
                    told.item(),
                    told.credit(),
                    told.correct(),
                    told.answered(),
                    told.feedback().orElse(null),
                    told.right().orElse(null),
                    told.solution().orElse(null));
        }
    }

    /** Of an attempt that has ended. */
    static ResultView of(PresentedAttempt presented) {
        QuizAttempt attempt = presented.attempt();
        QuizAttempt.Ended end = attempt.ended().orElseThrow();
        return new ResultView(
                attempt.id().value(),
                attempt.score().share(),
                attempt.passed(),
                attempt.terms().passingScore(),
                end.automatic(),
                end.at(),
                attempt.tells()
                        ? presented.told().stream()
                                .flatMap(Optional::stream)
                                .map(ItemResultView::of)
                                .toList()
                        : null);
    }
}
