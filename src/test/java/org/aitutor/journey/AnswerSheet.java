package org.aitutor.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The place where a question is answered, filled in as a person does: by clicking, choosing and typing. */
final class AnswerSheet {
    private final Locator form;

    AnswerSheet(Locator form) {
        this.form = form;
    }

    /**
     * Fills in the answer.
     *
     * @param question as the API shows it: its kind, its choices
     */
    void fill(JsonObject question, JsonObject answer) {
        switch (question.getString("kind")) {
            case "choice" -> choose(answer.getString("choice"));
            case "multiple" -> texts(answer.getJsonArray("choices")).forEach(this::choose);
            case "numeric" -> type(answer.getString("value"));
            case "expression" -> type(answer.getString("expression"));
            case "equation" -> type(answer.getString("equation"));
            case "interval" -> type(answer.getString("interval"));
            case "text" -> type(texts(answer.getJsonArray("accepted")).get(0));
            case "ordering" -> order(ids(question.getJsonArray("choices")), texts(answer.getJsonArray("order")));
            case "matching" -> match(question.getJsonObject("choices"), answer.getJsonArray("pairs"));
            default -> throw new AssertionError("A new kind of question: " + question);
        }
    }

    /** Whether {@link #fillWrongly} can do it. */
    static boolean canBeWrong(JsonObject question) {
        return List.of("choice", "numeric", "expression").contains(question.getString("kind"));
    }

    /** Fills in what is surely wrong. */
    void fillWrongly(JsonObject question, JsonObject answer) {
        if (question.getString("kind").equals("choice")) {
            choose(ids(question.getJsonArray("choices")).stream()
                    .filter(id -> !id.equals(answer.getString("choice")))
                    .findFirst()
                    .orElseThrow());
        } else {
            type("98765");
        }
    }

    private void choose(String id) {
        form.locator("input[value='" + id + "']").check();
    }

    private void type(String text) {
        form.getByRole(AriaRole.TEXTBOX).fill(text);
    }

    private void order(List<String> shown, List<String> wanted) {
        List<String> now = new ArrayList<>(shown);
        for (int place = 0; place < wanted.size(); place++) {
            for (int at = now.indexOf(wanted.get(place)); at > place; at--) {
                form.locator("li").nth(at).getByRole(AriaRole.BUTTON).first().click();
                Collections.swap(now, at, at - 1);
            }
        }
    }

    private void match(JsonObject sides, JsonArray pairs) {
        List<String> left = ids(sides.getJsonArray("left"));
        for (JsonArray pair : pairs.getValuesAs(JsonArray.class)) {
            form.locator("select").nth(left.indexOf(pair.getString(0))).selectOption(pair.getString(1));
        }
    }

    private static List<String> ids(JsonArray choices) {
        return choices.getValuesAs(JsonObject.class).stream()
                .map(choice -> choice.getString("id"))
                .toList();
    }

    private static List<String> texts(List<JsonValue> values) {
        return values.stream().map(value -> ((JsonString) value).getString()).toList();
    }
}
