package org.aitutor.practice.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.Item;

/**
 * An attempt before its student.
 *
 * @param items as they are asked, with their variables filled; one for each of the attempt's questions
 * @param told what the quiz tells of each; empty where it tells nothing, or the item was not answered yet
 */
public record PresentedAttempt(QuizAttempt attempt, List<Item> items, List<Optional<Told>> told, Instant now) {
    public PresentedAttempt {
        items = List.copyOf(items);
        told = List.copyOf(told);
    }
}
