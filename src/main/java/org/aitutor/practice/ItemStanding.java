package org.aitutor.practice;

import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;

/**
 * Where a student stands with an item.
 *
 * @param item as it was put before the student
 * @param attempts made within the latest ones
 * @param solved whether one of them was right
 * @param taken the hints taken within a day, in order
 * @param next the hint that comes next; empty when all were taken
 * @param hintsLeft hints that were not taken, its solution not counted
 */
public record ItemStanding(
        Item item, int attempts, boolean solved, List<HintNode> taken, Optional<HintNode> next, int hintsLeft) {
    public ItemStanding {
        taken = List.copyOf(taken);
    }
}
