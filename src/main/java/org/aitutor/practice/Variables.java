package org.aitutor.practice;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.Task;

/** Fills an item's slots {@code @{name}} with the values that a presentation's seed chooses. */
public final class Variables {
    private final Map<String, String> values;

    private Variables(Map<String, String> values) {
        this.values = values;
    }

    /** The item as the seed shows it; one without variables is itself. */
    public static Item fill(Item item, int seed) {
        return item.variables().isEmpty() ? item : new Variables(chosen(item.variables(), seed)).fill(item);
    }

    private static Map<String, String> chosen(Map<String, List<String>> variables, int seed) {
        Map<String, String> chosen = new TreeMap<>();
        variables.forEach((name, values) -> {
            if (!values.isEmpty()) {
                chosen.put("@{" + name + "}", values.get(Math.floorMod(seed, values.size())));
            }
        });
        return chosen;
    }

    private Item fill(Item item) {
        return new Item(
                item.id(),
                item.revision(),
                item.skills(),
                fill(item.stem()),
                fill(item.task()),
                item.hints().stream().map(this::fill).toList(),
                fill(item.solution()),
                item.difficulty(),
                item.group().map(group -> new ItemGroup(group.id(), fill(group.stem()), group.position())),
                item.lesson(),
                Map.of(),
                item.attribution());
    }

    private HintNode fill(HintNode node) {
        return new HintNode(
                node.id(), node.after(), fill(node.text()), node.scaffold().map(this::fill));
    }

    private Task fill(Task task) {
        return new Task(
                task.kind(),
                task.choices().stream().map(this::fill).toList(),
                task.targets().stream().map(this::fill).toList(),
                fill(task.answer()));
    }

    private Choice fill(Choice choice) {
        Optional<String> feedback = choice.feedback().map(this::fill);
        return new Choice(choice.id(), fill(choice.text()), feedback);
    }

    private JsonObject fill(JsonObject object) {
        JsonObjectBuilder filled = Json.createObjectBuilder();
        object.forEach((key, value) -> filled.add(key, fill(value)));
        return filled.build();
    }

    private JsonValue fill(JsonValue value) {
        if (value instanceof JsonString text) {
            return Json.createValue(fill(text.getString()));
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder filled = Json.createArrayBuilder();
            array.forEach(element -> filled.add(fill(element)));
            return filled.build();
        }
        return value instanceof JsonObject object ? fill(object) : value;
    }

    private String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> slot : values.entrySet()) {
            filled = filled.replace(slot.getKey(), slot.getValue());
        }
        return filled;
    }
}
