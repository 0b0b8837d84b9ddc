package org.aitutor.practice.quiz;

import java.util.Optional;
import org.aitutor.catalogue.ItemId;

/**
 * An item within an attempt.
 *
 * @param revision whose text is asked
 * @param seed chooses the values of its variables and the order of its choices
 * @param answer the last one that was taken
 */
public record Question(ItemId item, int revision, int seed, Optional<SavedAnswer> answer) {
    Question answered(SavedAnswer saved) {
        return new Question(item, revision, seed, Optional.of(saved));
    }

    /** 0 to 1; 0 without an answer. */
    public double credit() {
        return answer.map(SavedAnswer::credit).orElse(0.0);
    }
}
