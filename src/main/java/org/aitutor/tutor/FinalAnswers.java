package org.aitutor.tutor;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.Task;
import org.jspecify.annotations.Nullable;

/** The ways to write the final answer of a task, for the gate to look for. */
final class FinalAnswers {
    private FinalAnswers() {}

    static List<String> of(Task task) {
        return switch (task.kind()) {
            case CHOICE -> textsOf(task, List.of(task.answer().getString("choice", "")));
            case MULTIPLE -> textsOf(task, strings(task.answer().get("choices")));
            case NUMERIC -> List.of(task.answer().getString("value", ""));
            case EXPRESSION -> List.of(task.answer().getString("expression", ""));
            case EQUATION -> List.of(task.answer().getString("equation", ""));
            case INTERVAL -> intervalOf(task);
            case TEXT -> strings(task.answer().get("accepted"));
            case MATRIX, ORDERING, MATCHING, BLANKS -> List.of();
        };
    }

    private static List<String> intervalOf(Task task) {
        String interval = task.answer().getString("interval", "");
        return interval.isEmpty() ? strings(task.answer().get("set")) : List.of(interval);
    }

    private static List<String> textsOf(Task task, List<String> ids) {
        return task.choices().stream()
                .filter(choice -> ids.contains(choice.id()))
                .map(Choice::text)
                .toList();
    }

    private static List<String> strings(@Nullable JsonValue array) {
        List<String> strings = new ArrayList<>();
        if (array instanceof JsonArray values) {
            values.getValuesAs(JsonValue.class).forEach(value -> strings.add(((JsonString) value).getString()));
        }
        return strings;
    }
}
