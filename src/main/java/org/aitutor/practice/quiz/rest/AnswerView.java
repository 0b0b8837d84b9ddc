package org.aitutor.practice.quiz.rest;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.aitutor.platform.json.JsonText;
import org.aitutor.practice.quiz.SavedAnswer;
import org.aitutor.practice.quiz.Told;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was taken.
 *
 * @param correct with {@code credit}, 0 to 1, and {@code feedback}: only where the quiz tells it
 */
public record AnswerView(
        String itemId,
        JsonObject response,
        Instant savedAt,
        @Nullable Boolean correct,
        @Nullable Double credit,
        @Nullable String feedback) {
    static AnswerView of(String item, SavedAnswer answer, @Nullable Told told) {
        return new AnswerView(
                item,
                JsonText.object(answer.response()),
                answer.at(),
                told == null ? null : told.correct(),
                told == null ? null : told.credit(),
                told == null ? null : told.feedback().orElse(null));
    }
}
