package org.aitutor.catalogue.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.Task;

/** Writes an item's JSON, the one that {@link ItemReader} reads. What an item lacks is left out. */
final class ItemView {
    private ItemView() {}

    static JsonObject of(Item item) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", item.id().value())
                .add("skills", texts(item.skills().stream().map(SkillId::value).toList()));
        addTask(json, item.task(), item.stem());
        json.add("hints", hints(item.hints())).add("solution", item.solution()).add("difficulty", item.difficulty());
        item.group().ifPresent(group -> json.add("group", group(group)));
        item.lesson().ifPresent(lesson -> json.add("lesson", lesson.value()));
        if (!item.variables().isEmpty()) {
            JsonObjectBuilder variables = Json.createObjectBuilder();
            item.variables().forEach((name, values) -> variables.add(name, texts(values)));
            json.add("variables", variables);
        }
        item.attribution().ifPresent(attribution -> json.add("attribution", attribution));
        return json.build();
    }

    private static void addTask(JsonObjectBuilder json, Task task, String stem) {
        json.add("kind", task.kind().apiName()).add("stem", stem);
        addAnswer(json, task);
    }

    private static void addAnswer(JsonObjectBuilder json, Task task) {
        if (task.kind() == ItemKind.MATCHING) {
            json.add(
                    "choices",
                    Json.createObjectBuilder()
                            .add("left", choices(task.choices()))
                            .add("right", choices(task.targets())));
        } else if (!task.choices().isEmpty()) {
            json.add("choices", choices(task.choices()));
        }
        json.add("answer", task.answer());
    }

    private static JsonArrayBuilder choices(List<Choice> choices) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Choice choice : choices) {
            JsonObjectBuilder json =
                    Json.createObjectBuilder().add("id", choice.id()).add("text", choice.text());
            choice.feedback().ifPresent(feedback -> json.add("feedback", feedback));
            array.add(json);
        }
        return array;
    }

    private static JsonArrayBuilder hints(List<HintNode> hints) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (HintNode hint : hints) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("id", hint.id())
                    .add("kind", hint.scaffold().isPresent() ? "scaffold" : "hint")
                    .add("after", texts(hint.after()))
                    .add("text", hint.text());
            hint.scaffold().ifPresent(task -> json.add("item", scaffold(task)));
            array.add(json);
        }
        return array;
    }

    private static JsonObjectBuilder scaffold(Task task) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", task.kind().apiName());
        addAnswer(json, task);
        return json;
    }

    private static JsonObjectBuilder group(ItemGroup group) {
        return Json.createObjectBuilder()
                .add("id", group.id())
                .add("stem", group.stem())
                .add("position", group.position());
    }

    private static JsonArrayBuilder texts(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
