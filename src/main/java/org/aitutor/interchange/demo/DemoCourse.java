package org.aitutor.interchange.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.catalogue.Access;
import org.aitutor.catalogue.CourseDetails;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseSource;
import org.aitutor.catalogue.Difficulty;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.Lesson;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The course that comes with the product. */
public final class DemoCourse {
    private static final String FOLDER = "demo-course/";
    private static final String PLAN = "course.yaml";

    private final Node plan;
    private final CourseSource source;
    private final CourseId course;

    private DemoCourse(Function<CourseSource, CourseId> ids) {
        this.plan = Node.of(PLAN, yaml(PLAN));
        this.source = new CourseSource("demo", plan.text("id"));
        this.course = ids.apply(source);
    }

    /**
     * The course as a draft.
     *
     * @param ids gives the course's id, which all others begin with
     */
    public static CourseDraft draft(Function<CourseSource, CourseId> ids) {
        return new DemoCourse(ids).draft();
    }

    private CourseDraft draft() {
        List<Lesson> lessons = plan.nodes("modules").stream()
                .flatMap(module -> module.nodes("lessons").stream())
                .map(this::lesson)
                .toList();
        return new CourseDraft(
                course,
                Optional.of(source),
                details(),
                plan.nodes("modules").stream().map(this::module).toList(),
                plan.nodes("skills").stream().map(this::skill).toList(),
                lessons,
                items(new DemoItems(course, taughtFirst(lessons))));
    }

    private CourseDetails details() {
        return new CourseDetails(
                plan.text("title"),
                plan.text("summary"),
                plan.text("category"),
                Difficulty.valueOf(plan.text("difficulty").toUpperCase(Locale.ROOT)),
                plan.text("language"),
                Access.valueOf(plan.text("access").toUpperCase(Locale.ROOT)),
                plan.text("license"));
    }

    private Skill skill(Node node) {
        return new Skill(SkillId.of(course, node.text("id")), node.text("name"), skills(node.texts("prerequisites")));
    }

    private Module module(Node node) {
        return new Module(
                ModuleId.of(course, node.text("id")),
                node.text("title"),
                node.nodes("lessons").stream().map(this::outline).toList());
    }

    private LessonOutline outline(Node node) {
        Lesson lesson = lesson(node);
        return new LessonOutline(lesson.id(), 1, lesson.title(), lesson.estimatedMinutes(), lesson.skills());
    }

    private Lesson lesson(Node node) {
        return new Lesson(
                LessonId.of(course, node.text("id")),
                1,
                node.text("title"),
                file(node.text("file")),
                skills(node.texts("skills")),
                node.whole("estimatedMinutes"));
    }

    private List<Item> items(DemoItems reader) {
        return plan.texts("items").stream()
                .flatMap(file -> Node.listOf(file, yaml(file)).stream())
                .map(reader::item)
                .toList();
    }

    private static Map<SkillId, LessonId> taughtFirst(List<Lesson> lessons) {
        Map<SkillId, LessonId> first = new HashMap<>();
        lessons.forEach(lesson -> lesson.skills().forEach(skill -> first.putIfAbsent(skill, lesson.id())));
        return first;
    }

    private List<SkillId> skills(List<String> ids) {
        return ids.stream().map(id -> SkillId.of(course, id)).toList();
    }

    private static Object yaml(String name) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        return Optional.ofNullable(new Load(settings).loadFromString(file(name)))
                .orElseThrow(() -> new IllegalStateException(name + " is empty"));
    }

    private static String file(String name) {
        try (InputStream in = DemoCourse.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The demo course's file " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
