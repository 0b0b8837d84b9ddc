package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Module;
import org.aitutor.catalogue.ModuleId;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.mastery.SharedParameters;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final LessonId SLOPES = LessonId.of(COURSE, "slopes");
    private static final LessonId READING = LessonId.of(COURSE, "reading");

    private final CourseModel model = new CourseModel(
            new CourseContent(
                    COURSE,
                    1,
                    List.of(new Module(
                            ModuleId.of(COURSE, "m"),
                            "Module",
                            List.of(lesson(SLOPES, "Slopes", "slope"), lesson(READING, "Reading", "reading")))),
                    Stream.of("slope", "lines", "reading").map(ScopeTest::skill).toList(),
                    List.of(
                            item("draw", "lines", Optional.empty(), 1),
                            item("alone", "slope", Optional.empty(), 1),
                            item("first", "lines", Optional.of("problem"), 1),
                            item("second", "slope", Optional.of("problem"), 2),
                            item("other", "lines", Optional.of("another"), 1))),
            SharedParameters.NEW);

    @Test
    void aLessonIsPracticedByTheItemsOfItsSkillsAndByWholeProblems() {
        Scope scope = Scope.lesson(model, SLOPES);

        assertThat(scope.items())
                .extracting(item -> item.id().value())
                .containsExactly("algebra.alone", "algebra.first", "algebra.second");
        assertThat(scope.whenDone().text()).startsWith("You have answered everything on “Slopes”");
    }

    @Test
    void aLessonThatNoItemPracticesSaysSo() {
        Scope scope = Scope.lesson(model, READING);

        assertThat(scope.items()).isEmpty();
        assertThat(scope.whenDone().text()).isEqualTo("There is nothing to practice on “Reading” yet.");
    }

    @Test
    void aSkillIsPracticedByItsItemsAndByWholeProblems() {
        Scope scope = Scope.skill(model, SkillId.of(COURSE, "lines"));

        assertThat(scope.items())
                .extracting(item -> item.id().value())
                .containsExactly("algebra.draw", "algebra.first", "algebra.second", "algebra.other");
        assertThat(scope.whenDone().text()).startsWith("You have answered everything on “lines”");
        assertThatThrownBy(() -> Scope.skill(model, SkillId.of(COURSE, "none"))).isInstanceOf(SkillNotFound.class);
    }

    @Test
    void aCourseIsPracticedWhole() {
        assertThat(Scope.course(model).items()).isEqualTo(model.items());
    }

    private static LessonOutline lesson(LessonId id, String title, String skill) {
        return new LessonOutline(id, 1, title, 5, List.of(SkillId.of(COURSE, skill)));
    }

    private static Skill skill(String local) {
        return new Skill(SkillId.of(COURSE, local), local, List.of());
    }

    private static ItemOutline item(String local, String skill, Optional<String> problem, int position) {
        return new ItemOutline(
                ItemId.of(COURSE, local),
                1,
                ItemKind.NUMERIC,
                List.of(SkillId.of(COURSE, skill)),
                0.5,
                0,
                problem,
                position,
                Optional.empty());
    }
}
