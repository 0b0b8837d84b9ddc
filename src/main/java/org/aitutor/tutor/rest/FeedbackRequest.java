package org.aitutor.tutor.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** What a student thinks of an answer: 1 or -1, and a comment of up to 2,000 characters. */
public record FeedbackRequest(
        @NotNull Integer rating, @Size(max = 2000) @Nullable String comment) {
    // Not compact: the API description fails on a constraint at a compact constructor's parameter.
    public FeedbackRequest(Integer rating, @Nullable String comment) {
        this.rating = rating;
        this.comment = comment;
    }

    int soundRating() {
        if (Math.abs(rating) != 1) {
            throw new InvalidInput("rating", "must be 1 or -1");
        }
        return rating;
    }

    Optional<String> optionalComment() {
        return Optional.ofNullable(comment);
    }
}
