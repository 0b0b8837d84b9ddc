package org.aitutor.tutor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.tutor.retrieval.HintText;
import org.aitutor.tutor.retrieval.Passage;

/**
 * The hints of a course that explain something and give nothing away. These are the plain ones of the first half of a
 * ladder, since the second half leads to the answer; without those that hold an answer of their problem, and without the
 * items whose answer cannot be looked for. A text that several items of a
 * skill share stands there once.
 */
final class HintPassages {
    private final CourseContent content;
    private final List<Item> items;
    private final Map<SkillId, String> names = new HashMap<>();
    private final Map<SkillId, LessonOutline> practised = new HashMap<>();
    private final Map<String, List<String>> answersOfGroup = new HashMap<>();

    HintPassages(CourseContent content, List<Item> items) {
        this.content = content;
        this.items = items;
        content.skills().forEach((Skill skill) -> names.put(skill.id(), skill.name()));
        content.lessons().forEach(lesson -> lesson.skills().forEach(skill -> practised.putIfAbsent(skill, lesson)));
        items.forEach(item -> item.group()
                .ifPresent(group -> answersOfGroup
                        .computeIfAbsent(group.id(), unused -> new ArrayList<>())
                        .addAll(FinalAnswers.of(item.task()))));
    }

    List<Passage> all() {
        Map<String, Passage> byText = new LinkedHashMap<>();
        items.forEach(item ->
                of(item).forEach(passage -> byText.putIfAbsent(passage.heading() + '\n' + passage.text(), passage)));
        return List.copyOf(byText.values());
    }

    private Stream<Passage> of(Item item) {
        Optional<LessonOutline> lesson = lessonOf(item);
        if (lesson.isEmpty() || FinalAnswers.of(item.task()).stream().allMatch(String::isBlank)) {
            return Stream.empty();
        }
        Gate gate = gate(item);
        List<String> skills =
                item.skills().stream().map(id -> names.getOrDefault(id, "")).toList();
        return item.hints().subList(0, item.hints().size() / 2).stream()
                .filter(node -> node.scaffold().isEmpty())
                .map(HintNode::text)
                .filter(text -> !text.contains("@{") && gate.passes(text))
                .flatMap(
                        text -> HintText.of(text)
                                .passage(
                                        item.id().value(),
                                        lesson.get().id().value(),
                                        lesson.get().title(),
                                        skills)
                                .stream());
    }

    private Optional<LessonOutline> lessonOf(Item item) {
        return item.lesson()
                .flatMap(content::lesson)
                .or(() -> item.skills().stream()
                        .flatMap(skill -> Optional.ofNullable(practised.get(skill)).stream())
                        .findFirst());
    }

    private Gate gate(Item item) {
        List<String> answers = new ArrayList<>(FinalAnswers.of(item.task()));
        item.group().ifPresent(group -> answers.addAll(answersOfGroup.getOrDefault(group.id(), List.of())));
        return new Gate(answers, ItemWork.question(item));
    }
}
