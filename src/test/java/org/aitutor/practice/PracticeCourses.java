package org.aitutor.practice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseSource;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.catalogue.Task;

/** A small course to practise: two skills, items of several kinds, a problem of two steps. */
public final class PracticeCourses {
    public static final String KEY = "0.75";

    private PracticeCourses() {}

    /** The draft: skills {@code slope} and, after it, {@code lines}; items {@code ladder, choose, vary, match, step1, step2}. */
    public static CourseDraft draft(String id) {
        CourseId course = new CourseId(id);
        Lesson lesson =
                new Lesson(LessonId.of(course, "l1"), 0, "Slopes", "A slope.", List.of(SkillId.of(course, "slope")), 5);
        return new CourseDraft(
                course,
                Optional.of(new CourseSource("test", id)),
                Courses.DETAILS,
                List.of(new Module(ModuleId.of(course, "m"), "Module", List.of(lesson.outline()))),
                List.of(
                        new Skill(SkillId.of(course, "lines"), "Lines", List.of(SkillId.of(course, "slope"))),
                        new Skill(SkillId.of(course, "slope"), "Slope", List.of())),
                List.of(lesson),
                items(course));
    }

    private static List<Item> items(CourseId course) {
        List<Item> items = new ArrayList<>();
        items.add(ladder(course));
        items.add(item(course, "choose", "slope", choose(), Map.of(), Optional.empty()));
        Task vary = task(ItemKind.NUMERIC, "{'value':'@{b}'}");
        items.add(item(
                course,
                "vary",
                "slope",
                vary,
                Map.of("a", List.of("70", "80"), "b", List.of("71", "81")),
                Optional.empty()));
        items.add(item(course, "match", "slope", match(), Map.of(), Optional.empty()));
        for (int step = 1; step <= 2; step++) {
            items.add(item(
                    course,
                    "step" + step,
                    "lines",
                    task(ItemKind.NUMERIC, "{'value':'" + step + "'}"),
                    Map.of(),
                    Optional.of(new ItemGroup("problem", "Two steps.", step))));
        }
        return items;
    }

    private static Item ladder(CourseId course) {
        Task question = task(ItemKind.NUMERIC, "{'value':'4'}");
        return new Item(
                ItemId.of(course, "ladder"),
                0,
                List.of(SkillId.of(course, "slope")),
                "What is $3 : 4$?",
                task(ItemKind.NUMERIC, "{'value':'3/4'}"),
                List.of(
                        new HintNode("h1", List.of(), "Divide.", Optional.empty()),
                        new HintNode("h2", List.of("h1"), "By how much?", Optional.of(question))),
                "It is three quarters.",
                0.5,
                Optional.empty(),
                Optional.of(LessonId.of(course, "l1")),
                Map.of(),
                Optional.empty());
    }

    private static Item item(
            CourseId course,
            String id,
            String skill,
            Task task,
            Map<String, List<String>> variables,
            Optional<ItemGroup> group) {
        return new Item(
                ItemId.of(course, id),
                0,
                List.of(SkillId.of(course, skill)),
                "Item " + id + (variables.isEmpty() ? "" : ": @{a} + 1"),
                task,
                List.of(),
                "Worked out: " + id,
                0.5,
                group,
                Optional.empty(),
                variables,
                Optional.empty());
    }

    private static Task choose() {
        return new Task(
                ItemKind.CHOICE,
                List.of(new Choice("a", "$1$"), new Choice("b", "$2$", Optional.of("Look at the sign."))),
                List.of(),
                json("{'choice':'a'}"));
    }

    private static Task match() {
        return new Task(
                ItemKind.MATCHING,
                List.of(new Choice("l1", "one"), new Choice("l2", "two")),
                List.of(new Choice("r1", "1"), new Choice("r2", "2")),
                json("{'pairs':[['l1','r1'],['l2','r2']]}"));
    }

    private static Task task(ItemKind kind, String answer) {
        return new Task(kind, List.of(), List.of(), json(answer));
    }

    /** JSON written with single quotes. */
    public static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
