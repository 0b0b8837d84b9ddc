package org.aitutor.interchange.oatutor;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.practice.grading.AnswerKey;

/** Writes the keys that a text box can have as the API's JSON. */
final class AnswerJson {
    private AnswerJson() {}

    /** The kind; empty for keys that no text box has. */
    static Optional<ItemKind> kind(AnswerKey key) {
        if (key instanceof AnswerKey.Numeric) {
            return Optional.of(ItemKind.NUMERIC);
        }
        if (key instanceof AnswerKey.Expression) {
            return Optional.of(ItemKind.EXPRESSION);
        }
        if (key instanceof AnswerKey.Equation) {
            return Optional.of(ItemKind.EQUATION);
        }
        if (key instanceof AnswerKey.Interval || key instanceof AnswerKey.ValueSet) {
            return Optional.of(ItemKind.INTERVAL);
        }
        if (key instanceof AnswerKey.Matrix) {
            return Optional.of(ItemKind.MATRIX);
        }
        return key instanceof AnswerKey.Text ? Optional.of(ItemKind.TEXT) : Optional.empty();
    }

    static JsonObject of(AnswerKey key) {
        if (key instanceof AnswerKey.Numeric numeric) {
            return object("value", numeric.value());
        }
        if (key instanceof AnswerKey.Expression expression) {
            return object("expression", expression.expression());
        }
        if (key instanceof AnswerKey.Equation equation) {
            return object("equation", equation.equation());
        }
        if (key instanceof AnswerKey.Interval interval) {
            return object("interval", interval.interval());
        }
        if (key instanceof AnswerKey.ValueSet set) {
            return Json.createObjectBuilder().add("set", array(set.set())).build();
        }
        if (key instanceof AnswerKey.Matrix matrix) {
            return rows(matrix);
        }
        if (key instanceof AnswerKey.Text text) {
            return Json.createObjectBuilder()
                    .add("accepted", array(text.accepted()))
                    .build();
        }
        throw new IllegalArgumentException("not of a text box: " + key);
    }

    private static JsonObject rows(AnswerKey.Matrix matrix) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        matrix.rows().forEach(row -> rows.add(array(row)));
        return Json.createObjectBuilder().add("rows", rows).build();
    }

    private static JsonObject object(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }
}
