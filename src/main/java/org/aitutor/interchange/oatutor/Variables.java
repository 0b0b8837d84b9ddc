package org.aitutor.interchange.oatutor;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The variables of a step: for each slot its values, lists of one length. An answer that depends on them becomes one
 * answer with slots of its own, since each of its instances is read by itself.
 */
final class Variables {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** @param parts of the problem, of the step, of its help: the later ones win */
    static Variables of(List<Map<String, List<String>>> parts) {
        Variables variables = new Variables();
        parts.forEach(variables.values::putAll);
        return variables;
    }

    /** Whether all lists have one length, and are not empty. */
    boolean areSound() {
        return values.values().stream().mapToInt(List::size).distinct().count() <= 1
                && values.values().stream().noneMatch(List::isEmpty);
    }

    Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** The text with the slots filled, once for each index; the text itself where it has no slots. */
    List<String> instances(String text) {
        int count = values.values().stream().mapToInt(List::size).findFirst().orElse(0);
        if (values.keySet().stream().noneMatch(name -> text.contains(slot(name)))) {
            return List.of(text);
        }
        List<String> instances = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String filled = text;
            for (Map.Entry<String, List<String>> value : values.entrySet()) {
                filled = filled.replace(slot(value.getKey()), value.getValue().get(i));
            }
            instances.add(filled);
        }
        return instances;
    }

    /**
     * One object for all instances of it: where their texts differ stands a slot of a new variable.
     *
     * @param instances of the same shape
     * @throws IllegalArgumentException where they are of different shapes
     */
    JsonObject merged(List<JsonObject> instances) {
        return instances.size() == 1 ? instances.get(0) : object(instances);
    }

    private JsonObject object(List<JsonObject> instances) {
        JsonObjectBuilder merged = Json.createObjectBuilder();
        instances.get(0).keySet().forEach(key -> merged.add(key, value(each(instances, one -> one.get(key)))));
        return merged.build();
    }

    private JsonValue value(List<? extends JsonValue> instances) {
        JsonValue first = instances.get(0);
        if (instances.stream().allMatch(first::equals)) {
            return first;
        }
        if (instances.stream().allMatch(JsonString.class::isInstance)) {
            String name = "answer" + values.size();
            values.put(name, each(instances, one -> ((JsonString) one).getString()));
            return Json.createValue(slot(name));
        }
        if (instances.stream()
                .allMatch(one -> one instanceof JsonArray array
                        && array.size() == first.asJsonArray().size())) {
            return array(each(instances, JsonValue::asJsonArray));
        }
        throw new IllegalArgumentException("its values have different forms");
    }

    private JsonValue array(List<JsonArray> instances) {
        JsonArrayBuilder merged = Json.createArrayBuilder();
        for (int i = 0; i < instances.get(0).size(); i++) {
            int index = i;
            merged.add(value(each(instances, one -> one.get(index))));
        }
        return merged.build();
    }

    private static <T, R> List<R> each(List<T> instances, Function<T, R> part) {
        return instances.stream().map(part).toList();
    }

    private static String slot(String name) {
        return "@{" + name + "}";
    }
}
