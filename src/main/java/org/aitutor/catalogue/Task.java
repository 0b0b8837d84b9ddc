package org.aitutor.catalogue;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * What is asked, and what answers it: of an item, or of a scaffold within its help.
 *
 * @param choices of kinds choice, multiple, ordering, and the left side of matching; else empty
 * @param targets the right side of matching; else empty
 * @param answer the JSON that the API fixes for the kind; the room {@code practice} reads and checks it
 */
public record Task(ItemKind kind, List<Choice> choices, List<Choice> targets, JsonObject answer) {
    public Task {
        choices = List.copyOf(choices);
        targets = List.copyOf(targets);
    }
}
