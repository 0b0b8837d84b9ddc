package org.aitutor.practice;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Objects;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Task;

/** Tells what would have been right, in the form in which students answer; pure. */
public final class RightAnswer {
    private RightAnswer() {}

    /** A response that {@link Grader} finds right; where several are, one of them. */
    public static JsonObject to(Task task) {
        return to(task.kind(), task.answer());
    }

    private static JsonObject to(ItemKind kind, JsonObject answer) {
        return switch (kind) {
            case CHOICE -> only(answer, "choice");
            case MULTIPLE -> only(answer, "choices");
            case NUMERIC -> one("value", Json.createValue(quantity(answer)));
            case EXPRESSION -> only(answer, "expression");
            case EQUATION -> only(answer, "equation");
            case INTERVAL -> only(answer, new Fields("answer", answer).has("set") ? "set" : "interval");
            case MATRIX -> only(answer, "rows");
            case TEXT -> one("text", answer.getJsonArray("accepted").get(0));
            case ORDERING -> only(answer, "order");
            case MATCHING -> only(answer, "pairs");
            case BLANKS -> blanks(answer);
        };
    }

    private static JsonObject only(JsonObject answer, String name) {
        return one(name, Objects.requireNonNull(answer.get(name), name));
    }

    private static JsonObject one(String name, JsonValue value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    /** With its unit behind it, as it is typed into one field. */
    private static String quantity(JsonObject answer) {
        Fields fields = new Fields("answer", answer);
        return fields.text("value")
                + fields.optionalText("unit").map(unit -> ' ' + unit).orElse("");
    }

    private static JsonObject blanks(JsonObject answer) {
        JsonArrayBuilder filled = Json.createArrayBuilder();
        for (Fields blank : new Fields("answer", answer).objects("blanks")) {
            filled.add(Json.createObjectBuilder()
                    .add("id", blank.text("id"))
                    .add("response", to(Answers.kind(blank), blank.object("answer"))));
        }
        return one("blanks", filled.build());
    }
}
