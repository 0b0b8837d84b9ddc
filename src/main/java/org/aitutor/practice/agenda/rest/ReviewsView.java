package org.aitutor.practice.agenda.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import org.aitutor.practice.agenda.ReviewQueue;
import org.jspecify.annotations.Nullable;

/**
 * What is due, as a list of one page.
 *
 * @param items the longest overdue first
 * @param next always null: there is one page
 * @param nextDueAt when the next review is due that is not due yet; absent where there is none
 */
public record ReviewsView(
        List<ReviewView> items,
        @JsonbProperty(nillable = true) @Nullable String next,
        @Nullable Instant nextDueAt) {
    static ReviewsView of(ReviewQueue queue) {
        return new ReviewsView(
                queue.due().stream().map(ReviewView::of).toList(),
                null,
                queue.nextDueAt().orElse(null));
    }
}
