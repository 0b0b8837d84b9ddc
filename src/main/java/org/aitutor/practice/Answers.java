package org.aitutor.practice;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.practice.grading.AnswerKey;
import org.aitutor.practice.grading.Pair;

/** Reads a task's {@code answer}, as the API writes it for each kind of item, into what the grading takes. */
final class Answers {
    private Answers() {}

    /** The key. @throws org.aitutor.platform.problem.InvalidInput naming the field below {@code path} that is wrong */
    static AnswerKey read(String path, ItemKind kind, JsonObject answer) {
        Fields fields = new Fields(path, answer);
        AnswerKey key = read(fields, kind);
        fields.end();
        return key;
    }

    private static AnswerKey read(Fields fields, ItemKind kind) {
        return switch (kind) {
            case CHOICE -> new AnswerKey.Choice(fields.text("choice"));
            case MULTIPLE -> new AnswerKey.Multiple(new HashSet<>(fields.texts("choices")));
            case NUMERIC -> numeric(fields);
            case EXPRESSION -> new AnswerKey.Expression(fields.text("expression"), form(fields));
            case EQUATION -> new AnswerKey.Equation(fields.text("equation"));
            case INTERVAL ->
                fields.has("set")
                        ? new AnswerKey.ValueSet(fields.texts("set"))
                        : new AnswerKey.Interval(fields.text("interval"));
            case MATRIX -> new AnswerKey.Matrix(fields.rows("rows"));
            case TEXT -> text(fields);
            case ORDERING -> new AnswerKey.Ordering(fields.texts("order"));
            case MATCHING -> new AnswerKey.Matching(pairs(fields));
            case BLANKS -> new AnswerKey.Blanks(blanks(fields));
        };
    }

    static List<Pair> pairs(Fields fields) {
        return fields.rows("pairs").stream()
                .map(pair -> {
                    if (pair.size() != 2) {
                        throw fields.wrong("pairs", "must be pairs of a left and a right id");
                    }
                    return new Pair(pair.get(0), pair.get(1));
                })
                .toList();
    }

    static ItemKind kind(Fields fields) {
        return ItemKind.ofApiName(fields.text("kind"))
                .filter(kind -> kind != ItemKind.BLANKS)
                .orElseThrow(() -> fields.wrong("kind", "is not a kind that a blank can have"));
    }

    private static AnswerKey numeric(Fields fields) {
        return new AnswerKey.Numeric(
                fields.text("value"),
                fields.optionalText("tolerance").orElse(null),
                fields.flag("relative"),
                fields.optionalText("unit").orElse(null),
                fields.whole("significantFigures").orElse(null));
    }

    private static AnswerKey.Form form(Fields fields) {
        Optional<String> name = fields.optionalText("form");
        return switch (name.orElse("any")) {
            case "any" -> AnswerKey.Form.ANY;
            case "factored" -> AnswerKey.Form.FACTORED;
            case "expanded" -> AnswerKey.Form.EXPANDED;
            case "simplified" -> AnswerKey.Form.SIMPLIFIED;
            default -> throw fields.wrong("form", "must be any, factored, expanded or simplified");
        };
    }

    private static AnswerKey text(Fields fields) {
        return new AnswerKey.Text(
                fields.texts("accepted"),
                fields.flag("caseSensitive"),
                fields.whole("maxEdits").orElse(0));
    }

    private static Map<String, AnswerKey> blanks(Fields fields) {
        Map<String, AnswerKey> keys = new LinkedHashMap<>();
        for (Fields blank : fields.objects("blanks")) {
            String id = blank.text("id");
            AnswerKey key = read(blank.field("answer"), kind(blank), blank.object("answer"));
            blank.end();
            if (keys.put(id, key) != null) {
                throw blank.wrong("id", "occurs twice");
            }
        }
        if (keys.isEmpty()) {
            throw fields.wrong("blanks", "must have at least one");
        }
        return keys;
    }
}
