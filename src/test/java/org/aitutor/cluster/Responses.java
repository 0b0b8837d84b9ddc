package org.aitutor.cluster;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Answers of the right form; whether they are right matters to nobody here. */
final class Responses {
    private Responses() {}

    /** @param number the answer to an item that asks for one */
    static JsonObject to(JsonObject item, int number) {
        return switch (item.getString("kind")) {
            case "choice" ->
                Json.createObjectBuilder()
                        .add("choice", ids(item, "choices").get(0))
                        .build();
            case "multiple" ->
                Json.createObjectBuilder()
                        .add("choices", array(ids(item, "choices").subList(0, 1)))
                        .build();
            case "ordering" ->
                Json.createObjectBuilder()
                        .add("order", array(ids(item, "choices")))
                        .build();
            case "matching" ->
                Json.createObjectBuilder().add("pairs", pairs(item)).build();
            case "numeric" ->
                Json.createObjectBuilder()
                        .add("value", Integer.toString(number))
                        .build();
            case "expression" ->
                Json.createObjectBuilder().add("expression", "x+1").build();
            case "equation" ->
                Json.createObjectBuilder().add("equation", "y=2x+1").build();
            case "interval" ->
                Json.createObjectBuilder().add("interval", "(2,5)").build();
            case "text" -> Json.createObjectBuilder().add("text", "slope").build();
            default -> throw new IllegalStateException("A new kind of item: " + item);
        };
    }

    private static JsonArrayBuilder pairs(JsonObject item) {
        JsonObject sides = item.getJsonObject("choices");
        JsonArrayBuilder pairs = Json.createArrayBuilder();
        List<String> left = ids(sides, "left");
        List<String> right = ids(sides, "right");
        for (int i = 0; i < left.size(); i++) {
            pairs.add(array(List.of(left.get(i), right.get(i % right.size()))));
        }
        return pairs;
    }

    private static List<String> ids(JsonObject holder, String list) {
        List<String> ids = new ArrayList<>();
        holder.getJsonArray(list).getValuesAs(JsonObject.class).forEach(choice -> ids.add(choice.getString("id")));
        return ids;
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }
}
