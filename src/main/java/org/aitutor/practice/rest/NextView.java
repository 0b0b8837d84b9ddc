package org.aitutor.practice.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import org.aitutor.practice.NextPractice;
import org.aitutor.practice.PresentedItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What comes next, and why.
 *
 * @param presentationId to send back with hints and attempts; absent where nothing is left
 * @param item an {@link ItemView}; null, and written as null, where nothing is left for now. Declared as an object, since
 *     JSON-B leaves a null record out whatever its annotation says
 * @param mastery of the item's skills, on average; 0 to 1
 */
public record NextView(
        @Nullable String presentationId,

        @JsonbProperty(nillable = true) @Schema(implementation = ItemView.class, nullable = true) @Nullable
        Object item,

        ReasonView reason,
        @Nullable Double mastery) {

    /** Why: {@code new}, {@code strengthen}, {@code review} or {@code challenge}, and a sentence. */
    public record ReasonView(String code, String text) {}

    static NextView of(NextPractice next) {
        return new NextView(
                next.item().map(PresentedItem::presentationId).orElse(null),
                next.item().map(ItemView::of).orElse(null),
                new ReasonView(next.reason().code().apiName(), next.reason().text()),
                mastery(next));
    }

    private static @Nullable Double mastery(NextPractice next) {
        return next.mastery().isEmpty()
                ? null
                : next.mastery().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow();
    }
}
