package org.aitutor.practice.rest;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.practice.Submission;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param response its form is fixed by the item's kind
 * @param elapsedMillis from the item's appearance to the answer
 * @param answeredAt when it was given, if that was offline
 */
public record AttemptRequest(
        @NotNull String presentationId,
        @NotNull String itemId,
        @NotNull JsonObject response,
        @Nullable Long elapsedMillis,
        @Nullable String answeredAt) {
    private static final long DAY = Duration.ofDays(1).toMillis();

    Submission toSubmission(@Nullable String key) {
        return new Submission(
                key == null ? Submission.keyFor(presentationId, response) : key,
                presentationId,
                new ItemId(itemId),
                response,
                elapsed(),
                Optional.ofNullable(answeredAt).map(AttemptRequest::time));
    }

    private long elapsed() {
        if (elapsedMillis == null) {
            return 0;
        }
        if (elapsedMillis < 0) {
            throw new InvalidInput("elapsedMillis", "must not be negative");
        }
        return Math.min(elapsedMillis, DAY);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            throw new InvalidInput("answeredAt", "must be a time such as 2026-03-02T10:00:00Z");
        }
    }
}
