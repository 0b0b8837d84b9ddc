package org.aitutor.catalogue;

import jakarta.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;

/** Fixtures: {@code Courses.aCourse("c1")}, {@code Courses.aDraft("c1").withLessons(3).withItems(10)}. */
public final class Courses {
    public static final Instructor ADA = new Instructor(new UserId("ada"), "Ada");
    public static final Instructor BEN = new Instructor(new UserId("ben"), "Ben");
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    public static final CourseDetails DETAILS = new CourseDetails(
            "Linear equations",
            "From balance scales to two unknowns.",
            "Mathematics",
            Difficulty.BEGINNER,
            "en",
            Access.PUBLIC,
            "CC BY 4.0");

    private Courses() {}

    /** A published course of Ada's without content. */
    public static Course aCourse(String id) {
        return aCourse(id, DETAILS);
    }

    public static Course aCourse(String id, CourseDetails details) {
        return Course.begun(new CourseId(id), ADA, details, NOON, Optional.empty())
                .withPublished(true);
    }

    public static CourseDetails titled(String title) {
        return new CourseDetails(
                title,
                DETAILS.summary(),
                DETAILS.category(),
                DETAILS.difficulty(),
                DETAILS.language(),
                DETAILS.access(),
                DETAILS.license());
    }

    public static CourseDetails details(String category, Difficulty difficulty) {
        return new CourseDetails(DETAILS.title(), "", category, difficulty, "en", Access.PUBLIC, "");
    }

    public static Draft aDraft(String id) {
        return new Draft(new CourseId(id), 0, 0, "");
    }

    /**
     * A draft in the making: lessons and items with numbered ids.
     *
     * @param mark stands in the text of the first lesson and the first item
     */
    public record Draft(CourseId id, int lessons, int items, String mark) {
        public Draft withLessons(int number) {
            return new Draft(id, number, items, mark);
        }

        public Draft withItems(int number) {
            return new Draft(id, lessons, number, mark);
        }

        public Draft saying(String text) {
            return new Draft(id, lessons, items, text);
        }

        public CourseDraft build() {
            List<Lesson> texts = new ArrayList<>();
            for (int i = 0; i < lessons; i++) {
                texts.add(lesson(i));
            }
            Module module = new Module(
                    ModuleId.of(id, "m"),
                    "Module",
                    texts.stream().map(Lesson::outline).toList());
            return new CourseDraft(
                    id,
                    Optional.of(new CourseSource("test", id.value())),
                    DETAILS,
                    lessons == 0 ? List.of() : List.of(module),
                    List.of(skill("s0", List.of()), skill("s1", List.of("s0"))),
                    texts,
                    IntStream.range(0, items).mapToObj(this::item).toList());
        }

        private Lesson lesson(int number) {
            String text = "Lesson " + number + (number == 0 ? mark : "") + ": $x + " + number + " = 5$.";
            return new Lesson(
                    LessonId.of(id, "l" + number), 0, "Lesson " + number, text, List.of(SkillId.of(id, "s0")), 10);
        }

        private Skill skill(String local, List<String> after) {
            return new Skill(
                    SkillId.of(id, local),
                    "Skill " + local,
                    after.stream().map(each -> SkillId.of(id, each)).toList());
        }

        private Item item(int number) {
            return anItem(ItemId.of(id, "i" + number), "Solve $x + 1 = " + number + "$." + (number == 0 ? mark : ""));
        }
    }

    /** A choice item with a hint, a scaffold and a group. */
    public static Item anItem(ItemId id, String stem) {
        return anItem(id, stem, SkillId.of(id.course(), "s1"));
    }

    public static Item anItem(ItemId id, String stem, SkillId skill) {
        Task choose = new Task(
                ItemKind.CHOICE,
                List.of(new Choice("a", "$1$"), new Choice("b", "$2$", Optional.of("Look at the sign."))),
                List.of(),
                Json.createObjectBuilder().add("choice", "a").build());
        Task fill = new Task(
                ItemKind.NUMERIC,
                List.of(),
                List.of(),
                Json.createObjectBuilder()
                        .add("value", "3/4")
                        .add("relative", false)
                        .add("significantFigures", 3)
                        .build());
        return new Item(
                id,
                0,
                List.of(skill),
                stem,
                choose,
                List.of(
                        new HintNode("h1", List.of(), "Subtract $1$.", Optional.empty()),
                        new HintNode("h2", List.of("h1"), "How much?", Optional.of(fill))),
                "$x = 1$",
                0.25,
                Optional.of(new ItemGroup("g", "Two steps.", 2)),
                Optional.empty(),
                Map.of("a", List.of("1", "2")),
                Optional.of("OpenStax, CC BY 4.0"));
    }
}
