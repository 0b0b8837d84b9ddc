package org.aitutor.practice;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;
import org.aitutor.practice.grading.Response;

/** Reads what a student sent, as the API writes it for each kind of item, into what the grading takes. */
final class Responses {
    private static final String FIELD = "response";

    private Responses() {}

    /** The response. @throws InvalidInput naming the field below {@code response} that is wrong */
    static Response read(Task task, JsonObject response) {
        return read(FIELD, task.kind(), response, task);
    }

    private static Response read(String path, ItemKind kind, JsonObject response, Task task) {
        Fields fields = new Fields(path, response);
        Response read = read(fields, kind, task);
        fields.end();
        return read;
    }

    private static Response read(Fields fields, ItemKind kind, Task task) {
        return switch (kind) {
            case CHOICE ->
                new Response.Choice(known(fields, "choice", List.of(fields.text("choice")), task)
                        .get(0));
            case MULTIPLE ->
                new Response.Multiple(new HashSet<>(known(fields, "choices", fields.texts("choices"), task)));
            case NUMERIC ->
                new Response.Numeric(
                        fields.text("value"), fields.optionalText("unit").orElse(null));
            case EXPRESSION -> new Response.Expression(fields.text("expression"));
            case EQUATION -> new Response.Equation(fields.text("equation"));
            case INTERVAL ->
                fields.has("set")
                        ? new Response.ValueSet(fields.texts("set"))
                        : new Response.Interval(fields.text("interval"));
            case MATRIX -> new Response.Matrix(fields.rows("rows"));
            case TEXT -> new Response.Text(fields.text("text"));
            case ORDERING -> new Response.Ordering(fields.texts("order"));
            case MATCHING -> new Response.Matching(Answers.pairs(fields));
            case BLANKS -> blanks(fields, task);
        };
    }

    private static Collection<String> ids(Task task) {
        return task.choices().stream().map(Choice::id).collect(Collectors.toSet());
    }

    private static List<String> known(Fields fields, String name, List<String> given, Task task) {
        Collection<String> ids = ids(task);
        if (!ids.isEmpty() && !ids.containsAll(given)) {
            throw fields.wrong(name, "is not one of the choices");
        }
        return given;
    }

    private static Response blanks(Fields fields, Task task) {
        Map<String, ItemKind> kinds = kinds(task);
        Map<String, Response> read = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Fields blank : fields.objects("blanks")) {
            String id = blank.text("id");
            ItemKind kind = kinds.get(id);
            if (kind == null || !seen.add(id)) {
                throw blank.wrong("id", "is not a blank of this item, or occurs twice");
            }
            read.put(id, read(blank.field(FIELD), kind, blank.object(FIELD), task));
            blank.end();
        }
        return new Response.Blanks(read);
    }

    private static Map<String, ItemKind> kinds(Task task) {
        Map<String, ItemKind> kinds = new HashMap<>();
        new Fields("answer", task.answer())
                .objects("blanks")
                .forEach(blank -> kinds.put(blank.text("id"), Answers.kind(blank)));
        return kinds;
    }
}
