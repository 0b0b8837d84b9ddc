package org.aitutor.practice.quiz.rest;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * An answer to save.
 *
 * @param response its form is fixed by the item's kind
 * @param elapsedMillis what it took, as the client says
 */
public record AnswerRequest(
        @NotNull JsonObject response, @Nullable Long elapsedMillis) {
    private static final long DAY = Duration.ofDays(1).toMillis();

    long millis() {
        if (elapsedMillis == null) {
            return 0;
        }
        if (elapsedMillis < 0) {
            throw new InvalidInput("elapsedMillis", "must not be negative");
        }
        return Math.min(elapsedMillis, DAY);
    }
}
