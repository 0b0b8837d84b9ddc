package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.ANN;
import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonNotFound;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.practice.mastery.AnswerTime;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.selection.Reason;
import org.junit.jupiter.api.Test;

class PracticeServiceTest {
    private static final Map<String, String> RIGHT = Map.of(
            "ladder", "{'value':'3/4'}",
            "choose", "{'choice':'a'}",
            "match", "{'pairs':[['l1','r1'],['l2','r2']]}",
            "step1", "{'value':'1'}",
            "step2", "{'value':'2'}");

    private static final LessonId SLOPES = LessonId.of(COURSE, "l1");

    private final PracticeWorld world = new PracticeWorld();

    @Test
    void aStudentWalksThroughTheCourseUntilNothingIsLeft() {
        List<String> seen = new ArrayList<>();
        NextPractice next = world.practice.next(ANN, COURSE);
        Reason first = next.reason();
        while (next.item().isPresent()) {
            PresentedItem presented = next.item().get();
            String local = presented.item().id().value().substring("algebra.".length());
            seen.add(local);
            world.pass(Duration.ofMinutes(1));
            world.answer(
                    "key" + seen.size(), local, presented.presentationId(), RIGHT.getOrDefault(local, "{'value':'1'}"));
            next = world.practice.next(ANN, COURSE);
        }

        assertThat(first.code()).isEqualTo(Reason.Code.NEW);
        assertThat(seen).containsExactlyInAnyOrder("ladder", "choose", "vary", "match", "step1", "step2");
        assertThat(seen.indexOf("step2")).isEqualTo(seen.indexOf("step1") + 1);
        assertThat(next.reason().text()).isNotBlank();
    }

    @Test
    void whoPracticesALessonIsOfferedWhatItTeachesOnly() {
        Set<String> seen = new HashSet<>();
        NextPractice next = world.practice.next(ANN, COURSE, SLOPES);
        while (next.item().isPresent()) {
            PresentedItem presented = next.item().get();
            String local = presented.item().id().value().substring("algebra.".length());
            seen.add(local);
            world.pass(Duration.ofMinutes(1));
            world.answer(
                    "key" + seen.size(), local, presented.presentationId(), RIGHT.getOrDefault(local, "{'value':'1'}"));
            next = world.practice.next(ANN, COURSE, SLOPES);
        }

        assertThat(seen).containsExactlyInAnyOrder("ladder", "choose", "vary", "match");
        assertThat(next.reason().text())
                .isEqualTo(
                        "You have answered everything on “Slopes” that is open to you today. The course may have more.");
        assertThat(world.practice.next(ANN, COURSE).item()).isPresent();
    }

    @Test
    void aLessonThatIsNotThereIsNotPracticed() {
        LessonId none = LessonId.of(COURSE, "none");

        assertThatThrownBy(() -> world.practice.next(ANN, COURSE, none)).isInstanceOf(LessonNotFound.class);
        assertThatThrownBy(() -> world.practice.next(new UserId("bob"), COURSE, none))
                .isInstanceOf(NotEnrolled.class);
    }

    @Test
    void whatIsOfferedIsFilledWithItsVariables() {
        for (int n = 0; n < 100; n++) {
            world.practice
                    .next(ANN, COURSE)
                    .item()
                    .map(PresentedItem::item)
                    .ifPresent(item ->
                            assertThat(item.stem() + item.task().answer()).doesNotContain("@{"));
        }
    }

    @Test
    void whatAnOpenQuizAsksIsNeitherOfferedNorAnsweredNorHelpedWith() {
        String before = world.present("ladder");
        world.sat.addAll(List.of(
                PracticeWorld.item("ladder"),
                PracticeWorld.item("choose"),
                PracticeWorld.item("vary"),
                PracticeWorld.item("match")));

        NextPractice next = world.practice.next(ANN, COURSE);

        assertThat(next.item().map(PresentedItem::item))
                .isPresent()
                .get()
                .satisfies(item -> assertThat(item.id()).isEqualTo(PracticeWorld.item("step1")));
        assertThatThrownBy(() -> world.hints.next(ANN, PracticeWorld.item("ladder"), before))
                .isInstanceOf(ItemInOpenQuiz.class);
        assertThatThrownBy(() -> world.answer("key", "ladder", before, "{'value':'3/4'}"))
                .isInstanceOf(ItemInOpenQuiz.class);
        world.sat.clear();
        assertThat(world.answer("key", "ladder", before, "{'value':'3/4'}").correct())
                .isTrue();
    }

    @Test
    void whoIsNotEnrolledIsOfferedNothing() {
        assertThatThrownBy(() -> world.practice.next(new UserId("bob"), COURSE)).isInstanceOf(NotEnrolled.class);
        assertThatThrownBy(() -> world.practice.next(ANN, new CourseId("none"))).isInstanceOf(CourseNotFound.class);
    }

    @Test
    void masteryIsToldForEverySkillInTeachingOrder() {
        world.answer("ladder", "{'value':'3/4'}");

        List<SkillStanding> standings = world.mastery.of(ANN, COURSE);

        assertThat(standings).extracting(SkillStanding::name).containsExactly("Slope", "Lines");
        assertThat(standings).extracting(SkillStanding::attempts).containsExactly(1, 0);
        assertThat(standings.get(0).lastPractisedAt()).contains(world.now());
        assertThat(standings.get(1).dueAt()).isEmpty();
    }

    @Test
    void attemptsAreFoldedIntoWhatAllStudentsShareEachOnce() {
        world.answer("ladder", "{'value':'3/4'}");
        world.pass(Duration.ofMinutes(1));
        world.answer("choose", "{'choice':'b'}");

        int first = world.folding.run();
        int second = world.folding.run();

        assertThat(List.of(first, second)).containsExactly(2, 0);
        CourseParameters folded = world.parameters.newerThan(COURSE, 0).orElseThrow();
        assertThat(folded.shared().items()).containsOnlyKeys("algebra.ladder", "algebra.choose");
        assertThat(folded.shared().item("algebra.ladder"))
                .isEqualTo(new ItemParameters(0.3, 1, new AnswerTime(Math.log(20_000), 1)));
        assertThat(folded.shared().item("algebra.choose").bias()).isNegative();
    }

    @Test
    void predictionsFollowTheSharedParametersWithinHalfAMinute() {
        double before = world.models.of(COURSE).shared().item("algebra.ladder").bias();
        world.answer("ladder", "{'value':'3/4'}");
        world.folding.run();

        double atOnce = world.models.of(COURSE).shared().item("algebra.ladder").bias();
        world.pass(Duration.ofSeconds(31));
        double later = world.models.of(COURSE).shared().item("algebra.ladder").bias();

        assertThat(List.of(before, atOnce, later)).containsExactly(0.0, 0.0, 0.3);
    }
}
