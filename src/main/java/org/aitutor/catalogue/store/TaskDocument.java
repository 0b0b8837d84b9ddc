package org.aitutor.catalogue.store;

import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.aitutor.platform.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * A task within an item.
 *
 * @param answer JSON as text, so that each number comes back as it was written
 */
public record TaskDocument(String kind, List<ChoiceDocument> choices, List<ChoiceDocument> targets, String answer) {
    /** One of its choices. */
    public record ChoiceDocument(
            String id, String text, @Nullable String feedback) {
        static ChoiceDocument of(Choice choice) {
            return new ChoiceDocument(
                    choice.id(), choice.text(), choice.feedback().orElse(null));
        }

        Choice toChoice() {
            return new Choice(id, text, Optional.ofNullable(feedback));
        }
    }

    static TaskDocument of(Task task) {
        return new TaskDocument(
                task.kind().apiName(),
                task.choices().stream().map(ChoiceDocument::of).toList(),
                task.targets().stream().map(ChoiceDocument::of).toList(),
                task.answer().toString());
    }

    Task toTask() {
        return new Task(
                ItemKind.ofApiName(kind).orElseThrow(),
                choices.stream().map(ChoiceDocument::toChoice).toList(),
                targets.stream().map(ChoiceDocument::toChoice).toList(),
                JsonText.object(answer));
    }
}
