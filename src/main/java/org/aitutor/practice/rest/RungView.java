package org.aitutor.practice.rest;

import org.aitutor.catalogue.HintNode;
import org.aitutor.practice.Rung;
import org.jspecify.annotations.Nullable;

/**
 * A step on the ladder of help.
 *
 * @param hint the next rung; absent when a question was answered, or nothing is left
 * @param correct whether the answer to the open question was right; absent where none was given
 * @param remaining rungs that are left
 */
public record RungView(
        @Nullable HintView hint,
        @Nullable Boolean correct,
        @Nullable String feedback,
        long remaining) {

    /** A rung: {@code hint} or {@code scaffold}; a scaffold has a question, {@code item}. */
    public record HintView(
            String id, String kind, String text, @Nullable TaskView item) {
        static HintView of(HintNode node) {
            return new HintView(
                    node.id(),
                    node.scaffold().isPresent() ? "scaffold" : "hint",
                    node.text(),
                    node.scaffold()
                            .map(task -> TaskView.of(task, node.id().hashCode()))
                            .orElse(null));
        }
    }

    static RungView of(Rung rung) {
        return new RungView(
                rung.hint().map(HintView::of).orElse(null),
                rung.correct().orElse(null),
                rung.feedback().orElse(null),
                rung.remaining());
    }
}
