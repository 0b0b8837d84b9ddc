package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.ANN;
import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.selection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillChecksTest {
    private static final SkillId SLOPE = SkillId.of(COURSE, "slope");
    private static final SkillId LINES = SkillId.of(COURSE, "lines");
    private static final Map<String, String> RIGHT = Map.of(
            "ladder", "{'value':'3/4'}",
            "choose", "{'choice':'a'}",
            "match", "{'pairs':[['l1','r1'],['l2','r2']]}",
            "step1", "{'value':'1'}",
            "step2", "{'value':'2'}");

    private final PracticeWorld world = new PracticeWorld();

    @Test
    void aCheckServesItsItemsWithoutHintsUntilItIsDecided() {
        SkillCheck begun = world.checks.begin(ANN, SLOPE);
        List<String> texts = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            NextPractice next = world.practice.next(ANN, COURSE);
            texts.add(next.reason().text());
            assertThat(next.reason().code()).isEqualTo(Reason.Code.CHECK);
            answer(next, true);
        }

        assertThat(begun.of()).isEqualTo(3);
        assertThat(texts.get(2)).isEqualTo("A short check of Slope, without hints: 3 of 3.");
        assertThat(told(SLOPE).state()).isEqualTo(SkillCheck.State.CONFIRMED);
        assertThat(world.practice.next(ANN, COURSE).reason().code()).isNotEqualTo(Reason.Code.CHECK);
        assertThat(world.state().model().skill(SLOPE.value()).count()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"RRW, CONFIRMED", "WRR, CONFIRMED", "RWW, NOT_CONFIRMED", "WWW, NOT_CONFIRMED"})
    void twoOfThreeConfirm(String answers, SkillCheck.State state) {
        world.checks.begin(ANN, SLOPE);

        for (int n = 0; n < answers.length(); n++) {
            answer(world.practice.next(ANN, COURSE), answers.charAt(n) == 'R');
        }

        assertThat(told(SLOPE).state()).isEqualTo(state);
        assertThat(told(SLOPE).answered()).isEqualTo(3);
    }

    @Test
    void helpIsRefusedWithAReasonWhileTheCheckIsOpen() {
        world.checks.begin(ANN, SLOPE);
        String presentation = world.present("ladder");
        ItemId ladder = PracticeWorld.item("ladder");

        assertThatThrownBy(() -> world.hints.next(ANN, ladder, presentation))
                .isInstanceOf(NoHintsInCheck.class)
                .hasMessageContaining("no hints");
        assertThat(world.hints.taken(ANN, ladder).nodes()).isEmpty();

        world.pass(Duration.ofDays(1));
        assertThat(world.hints.next(ANN, ladder, world.present("ladder")).hint())
                .as("once it has lapsed")
                .isPresent();
    }

    @Test
    void ofTwoStepsOneMayBeAskedAfterTheOtherAndBothMustBeRight() {
        SkillCheck begun = world.checks.begin(ANN, LINES);
        List<String> asked = new ArrayList<>();
        for (int n = 0; n < 2; n++) {
            NextPractice next = world.practice.next(ANN, COURSE);
            asked.add(next.item().orElseThrow().item().id().local());
            answer(next, n == 0);
        }

        assertThat(begun.of()).isEqualTo(2);
        assertThat(asked).containsExactly("step1", "step2");
        assertThat(told(LINES).state()).isEqualTo(SkillCheck.State.NOT_CONFIRMED);
    }

    @Test
    void whatWasPresentedBeforeOrIsOfAnotherSkillIsNoAnswerToIt() {
        String early = world.present("choose");
        world.pass(Duration.ofMinutes(1));
        world.checks.begin(ANN, SLOPE);
        world.pass(Duration.ofMinutes(1));

        world.answer("k1", "choose", early, "{'choice':'a'}");
        world.answer("step1", "{'value':'1'}");

        assertThat(told(SLOPE).answered()).isZero();
        assertThat(told(SLOPE).state()).isEqualTo(SkillCheck.State.OPEN);
    }

    @Test
    void aRepeatedRequestCountsOnce() {
        world.checks.begin(ANN, SLOPE);
        String presentation = world.present("choose");

        world.answer("k1", "choose", presentation, "{'choice':'a'}");
        world.answer("k1", "choose", presentation, "{'choice':'a'}");
        world.answer("k2", "choose", presentation, "{'choice':'a'}");

        assertThat(told(SLOPE).answered()).isEqualTo(1);
    }

    @Test
    void oneCheckIsOpenAtATimeAndItLapsesAfterADay() {
        world.checks.begin(ANN, SLOPE);

        assertThatThrownBy(() -> world.checks.begin(ANN, SLOPE)).isInstanceOf(CheckOpen.class);
        assertThatThrownBy(() -> world.checks.begin(ANN, LINES)).isInstanceOf(CheckOpen.class);

        world.pass(Duration.ofDays(1));
        assertThat(world.explaining.toStudent(ANN, SLOPE).check()).isEmpty();
        assertThat(world.practice.next(ANN, COURSE).reason().code()).isNotEqualTo(Reason.Code.CHECK);
        assertThat(world.checks.begin(ANN, LINES).of()).isEqualTo(2);
    }

    @Test
    void withoutAnItemThatCanBeAskedThereIsNoCheck() {
        world.answer("step1", "{'value':'1'}");
        world.pass(Duration.ofMinutes(1));
        world.answer("step2", "{'value':'2'}");

        assertThatThrownBy(() -> world.checks.begin(ANN, LINES)).isInstanceOf(NothingToCheck.class);
        assertThatThrownBy(() -> world.checks.begin(ANN, SkillId.of(COURSE, "none")))
                .isInstanceOf(SkillNotFound.class);
        assertThatThrownBy(() -> world.checks.begin(ANN, new SkillId("none"))).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> world.checks.begin(new UserId("bob"), LINES)).isInstanceOf(NotEnrolled.class);
    }

    @Test
    void anItemWithWhichHelpWasTakenTodayIsNotAsked() {
        world.hints.next(ANN, PracticeWorld.item("ladder"), world.present("ladder"));
        world.checks.begin(ANN, SLOPE);

        for (int n = 0; n < 3; n++) {
            NextPractice next = world.practice.next(ANN, COURSE);
            assertThat(next.item().orElseThrow().item().id().local()).isNotEqualTo("ladder");
            answer(next, true);
        }
    }

    @Test
    void whatAnOpenQuizAsksIsNotAskedHere() {
        world.checks.begin(ANN, SLOPE);
        for (String local : List.of("ladder", "choose", "match")) {
            world.sat.add(PracticeWorld.item(local));
        }

        NextPractice next = world.practice.next(ANN, COURSE);

        assertThat(next.reason().code()).isEqualTo(Reason.Code.CHECK);
        assertThat(next.item().orElseThrow().item().id()).isEqualTo(PracticeWorld.item("vary"));
    }

    @Test
    void aRebuildCountsTheAnswersToACheckAndKeepsOneThatHasNone() {
        world.checks.begin(ANN, SLOPE);
        answer(world.practice.next(ANN, COURSE), true);

        Rebuilt rebuilt = new StateRebuilding(world.states, world.attempts).check(ANN, COURSE);

        assertThat(rebuilt.agrees()).isTrue();
        assertThat(rebuilt.state().diary().checks()).hasSize(1);
        assertThat(StateReplay.of(ANN, COURSE, world.attempts.latest(ANN, COURSE, 9))
                        .diary()
                        .checks())
                .as("from the attempts alone")
                .isEqualTo(world.state().diary().checks());
        world.pass(Duration.ofDays(2));
        world.checks.begin(ANN, LINES);
        assertThat(new StateRebuilding(world.states, world.attempts)
                        .check(ANN, COURSE)
                        .agrees())
                .isTrue();
    }

    private SkillCheck told(SkillId skill) {
        return world.explaining.toStudent(ANN, skill).check().orElseThrow();
    }

    private void answer(NextPractice next, boolean right) {
        PresentedItem presented = next.item().orElseThrow();
        Item item = presented.item();
        world.pass(Duration.ofMinutes(1));
        String response = RIGHT.getOrDefault(
                item.id().local(), "{'value':'" + (item.stem().contains("70") ? 71 : 81) + "'}");
        if (!right) {
            response = switch (item.id().local()) {
                case "choose" -> "{'choice':'b'}";
                case "match" -> "{'pairs':[['l1','r2'],['l2','r1']]}";
                default -> "{'value':'12345'}";
            };
        }
        world.answer("key" + world.now(), item.id().local(), presented.presentationId(), response);
    }
}
