package org.aitutor.catalogue.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.Task;

/** Reads an item's JSON. Whether its answers can be graded, and its skills are there, is for the services to say. */
final class ItemReader {
    private static final int TEXT = 20_000;
    private static final int MOST = 100;
    private static final Set<ItemKind> WITH_CHOICES =
            Set.of(ItemKind.CHOICE, ItemKind.MULTIPLE, ItemKind.ORDERING, ItemKind.MATCHING);

    private ItemReader() {}

    /** The item of that id. @throws org.aitutor.platform.problem.InvalidInput naming each field that is wrong */
    static Item read(ItemId id, JsonObject json) {
        Fields fields = Fields.of(json);
        // A client may send back what it read; the id is the address's.
        fields.has("id");
        List<String> skills = fields.texts("skills", MOST);
        if (skills.isEmpty()) {
            fields.add("skills", "must name at least one skill");
        }
        Item item = new Item(
                id,
                0,
                skills.stream().map(SkillId::new).toList(),
                fields.text("stem", TEXT),
                task(fields),
                hints(fields),
                fields.optionalText("solution", TEXT).orElse(""),
                fields.number("difficulty", 0, 1, 0.5),
                fields.object("group").map(ItemReader::group),
                fields.optionalText("lesson", 200).map(LessonId::new),
                variables(fields),
                fields.optionalText("attribution", 500));
        if (item.stem().isBlank() && item.group().isEmpty()) {
            fields.add("stem", "must not be empty");
        }
        fields.nothingElse();
        fields.requireNoErrors();
        return item;
    }

    private static Task task(Fields fields) {
        ItemKind kind = kind(fields);
        JsonObject answer = fields.json("answer");
        if (kind == ItemKind.MATCHING) {
            Optional<Fields> both = fields.object("choices");
            List<Choice> left = both.map(sides -> choices(sides, "left", kind)).orElse(List.of());
            List<Choice> right =
                    both.map(sides -> choices(sides, "right", kind)).orElse(List.of());
            both.ifPresent(Fields::nothingElse);
            requireChoices(fields, both.isPresent());
            return new Task(kind, left, right, answer);
        }
        if (!WITH_CHOICES.contains(kind)) {
            if (fields.has("choices")) {
                fields.add("choices", "does not belong to kind " + kind.apiName());
            }
            return new Task(kind, List.of(), List.of(), answer);
        }
        List<Choice> choices = choices(fields, "choices", kind);
        requireChoices(fields, !choices.isEmpty());
        return new Task(kind, choices, List.of(), answer);
    }

    private static void requireChoices(Fields fields, boolean given) {
        if (!given && !fields.has("choices")) {
            fields.add("choices", "is missing");
        }
    }

    private static ItemKind kind(Fields fields) {
        String name = fields.text("kind", 20);
        Optional<ItemKind> kind = ItemKind.ofApiName(name);
        if (kind.isEmpty() && fields.has("kind")) {
            fields.add("kind", "is no kind of item");
        }
        return kind.orElse(ItemKind.TEXT);
    }

    private static List<Choice> choices(Fields fields, String name, ItemKind kind) {
        boolean feedback = kind == ItemKind.CHOICE || kind == ItemKind.MULTIPLE;
        Set<String> seen = new HashSet<>();
        return fields.list(name, MOST, (entry, index) -> {
            Choice choice = new Choice(
                    entry.id("id"),
                    entry.words("text", TEXT),
                    feedback ? entry.optionalText("feedback", TEXT) : Optional.empty());
            if (!seen.add(choice.id())) {
                entry.add("id", "stands here twice");
            }
            entry.nothingElse();
            return choice;
        });
    }

    private static List<HintNode> hints(Fields fields) {
        Set<String> seen = new HashSet<>();
        return fields.list("hints", MOST, (entry, index) -> hint(entry, seen));
    }

    private static HintNode hint(Fields entry, Set<String> before) {
        String kind = entry.text("kind", 20);
        List<String> after = entry.texts("after", MOST);
        Optional<Task> scaffold = entry.object("item").map(inner -> {
            Task task = task(inner);
            inner.nothingElse();
            return task;
        });
        if (!Set.of("hint", "scaffold").contains(kind) && entry.has("kind")) {
            entry.add("kind", "must be hint or scaffold");
        } else if (kind.equals("scaffold") != scaffold.isPresent()) {
            entry.add("item", "belongs to a scaffold, and to nothing else");
        }
        if (!before.containsAll(after)) {
            entry.add("after", "must name hints that stand before this one");
        }
        HintNode hint = new HintNode(entry.id("id"), after, entry.text("text", TEXT), scaffold);
        if (!before.add(hint.id())) {
            entry.add("id", "stands here twice");
        }
        entry.nothingElse();
        return hint;
    }

    private static ItemGroup group(Fields fields) {
        ItemGroup group =
                new ItemGroup(fields.id("id"), fields.text("stem", TEXT), fields.whole("position", 1, 1000, 1));
        fields.nothingElse();
        return group;
    }

    /** Lists of one length, by the name of the slot. */
    private static Map<String, List<String>> variables(Fields fields) {
        if (!fields.has("variables")) {
            return Map.of();
        }
        Map<String, List<String>> variables = new LinkedHashMap<>();
        JsonObject json = fields.json("variables");
        fields.object("variables").ifPresent(inner -> {
            json.keySet().forEach(name -> variables.put(name, inner.texts(name, 1000)));
            inner.nothingElse();
        });
        if (variables.values().stream().map(List::size).distinct().count() > 1
                || json.containsValue(JsonValue.EMPTY_JSON_ARRAY)) {
            fields.add("variables", "must be lists of one length, and not empty");
        }
        return variables;
    }
}
