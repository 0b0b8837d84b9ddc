package org.aitutor.practice.rest;

import jakarta.json.JsonObject;
import java.util.List;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, without what answers it.
 *
 * @param choices a list, or for matching its two sides; absent where the kind has none
 * @param blanks for the kind blanks: which there are
 */
public record TaskView(
        String kind, @Nullable Object choices, @Nullable List<BlankView> blanks) {

    /** The two sides of a matching. */
    public record SidesView(List<ChoiceView> left, List<ChoiceView> right) {}

    /** A blank to fill, and the kind of its response. */
    public record BlankView(String id, String kind) {}

    static TaskView of(Task task, int seed) {
        return new TaskView(task.kind().apiName(), choices(task, seed), blanks(task));
    }

    /** The same with everything to choose in an order that the seed decides. */
    static TaskView shuffled(Task task, int seed) {
        boolean choose = task.kind() == ItemKind.CHOICE || task.kind() == ItemKind.MULTIPLE;
        return choose
                ? new TaskView(task.kind().apiName(), ChoiceView.shuffled(task.choices(), seed), null)
                : of(task, seed);
    }

    private static @Nullable Object choices(Task task, int seed) {
        return switch (task.kind()) {
            case CHOICE, MULTIPLE -> ChoiceView.of(task.choices());
            case ORDERING -> ChoiceView.shuffled(task.choices(), seed);
            case MATCHING -> new SidesView(ChoiceView.of(task.choices()), ChoiceView.shuffled(task.targets(), seed));
            default -> null;
        };
    }

    private static @Nullable List<BlankView> blanks(Task task) {
        return task.kind() == ItemKind.BLANKS
                ? task.answer().getJsonArray("blanks").getValuesAs(JsonObject.class).stream()
                        .map(blank -> new BlankView(blank.getString("id"), blank.getString("kind")))
                        .toList()
                : null;
    }
}
