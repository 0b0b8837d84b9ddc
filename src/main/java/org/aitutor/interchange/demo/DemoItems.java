package org.aitutor.interchange.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.Task;

/** Makes items of the demo course's YAML, which has the API's shape. */
final class DemoItems {
    private final CourseId course;
    private final Map<SkillId, LessonId> lessons;

    /** @param lessons where each skill is taught first */
    DemoItems(CourseId course, Map<SkillId, LessonId> lessons) {
        this.course = course;
        this.lessons = lessons;
    }

    Item item(Node node) {
        List<SkillId> skills =
                node.texts("skills").stream().map(id -> SkillId.of(course, id)).toList();
        return new Item(
                ItemId.of(course, node.text("id")),
                1,
                skills,
                node.text("stem"),
                task(node),
                node.nodes("hints").stream().map(DemoItems::hint).toList(),
                node.text("solution"),
                node.number("difficulty"),
                node.has("group") ? Optional.of(group(node.node("group"))) : Optional.empty(),
                Optional.ofNullable(lessons.get(skills.get(0))),
                Map.of(),
                Optional.empty());
    }

    private ItemGroup group(Node node) {
        return new ItemGroup(course.value() + '.' + node.text("id"), node.text("stem"), node.whole("position"));
    }

    private static HintNode hint(Node node) {
        return new HintNode(
                node.text("id"),
                node.texts("after"),
                node.text("text"),
                node.has("item") ? Optional.of(task(node.node("item"))) : Optional.empty());
    }

    private static Task task(Node node) {
        ItemKind kind = ItemKind.ofApiName(node.text("kind")).orElseThrow();
        if (kind == ItemKind.MATCHING) {
            Node sides = node.node("choices");
            return new Task(kind, choices(sides.nodes("left")), choices(sides.nodes("right")), node.json("answer"));
        }
        return new Task(
                kind, node.has("choices") ? choices(node.nodes("choices")) : List.of(), List.of(), node.json("answer"));
    }

    private static List<Choice> choices(List<Node> nodes) {
        return nodes.stream()
                .map(node -> new Choice(node.text("id"), node.text("text"), node.optionalText("feedback")))
                .toList();
    }
}
