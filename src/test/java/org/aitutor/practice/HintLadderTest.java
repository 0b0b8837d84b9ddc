package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.ANN;
import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.aitutor.practice.PracticeWorld.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.practice.mastery.Outcome;
import org.junit.jupiter.api.Test;

class HintLadderTest {
    private static final String RIGHT = "{'value':'0.75'}";

    private final PracticeWorld world = new PracticeWorld();
    private final String presentation = world.present("ladder");

    @Test
    void helpComesRungByRungAndTheSolutionLast() {
        Rung first = next();
        Rung second = next();
        Rung third = next();
        Rung spent = next();

        assertThat(first.hint()).map(HintNode::id).contains("h1");
        assertThat(second.hint()).map(HintNode::id).contains("h2");
        assertThat(third.hint()).map(HintNode::text).contains("It is three quarters.");
        assertThat(spent).isEqualTo(new Rung(Optional.empty(), Optional.empty(), Optional.empty(), 0));
        assertThat(first.remaining()).isEqualTo(2);
    }

    @Test
    void theLaddersQuestionIsCheckedAndStaysOpenUntilItIsRight() {
        next();
        next();

        Rung wrong = check("{'value':'5'}");
        Rung right = check("{'value':'4'}");

        assertThat(wrong.correct()).contains(false);
        assertThat(right.correct()).contains(true);
        assertThat(right.hint()).isEmpty();
        assertThatThrownBy(() -> check("{'value':'4'}")).isInstanceOf(InvalidInput.class);
        assertThat(next().hint()).map(HintNode::id).contains("worked-solution");
    }

    @Test
    void whereNoQuestionIsOpenNoneIsAnswered() {
        assertThatThrownBy(() -> check("{'value':'4'}")).isInstanceOf(InvalidInput.class);
        next();
        assertThatThrownBy(() -> check("{'value':'4'}")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void anAnswerAfterAHintIsRightForTheStudentAndHelpedForTheModel() {
        next();

        AttemptResult result = world.answer("k1", "ladder", presentation, RIGHT);

        assertThat(result.correct()).isTrue();
        assertThat(result.mastery())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isLessThan(change.before()));
        assertThat(world.answers.latest(ANN, COURSE, 1).get(0).outcome()).isEqualTo(Outcome.HELPED);
    }

    @Test
    void askingForTheItemAnewDoesNotUndoHelp() {
        next();
        world.pass(Duration.ofHours(23));

        world.answer("ladder", RIGHT);

        assertThat(world.answers.latest(ANN, COURSE, 1).get(0).outcome()).isEqualTo(Outcome.HELPED);
    }

    @Test
    void afterADayTheLadderStartsAgainAndHelpIsForgotten() {
        next();
        world.pass(Duration.ofHours(24));
        assertThat(world.hints.taken(ANN, item("ladder")).nodes()).isEmpty();

        world.answer("ladder", RIGHT);

        assertThat(world.answers.latest(ANN, COURSE, 1).get(0).outcome()).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void whoHasSpentTheLadderIsShownTheSolutionWithAWrongAnswer() {
        next();
        next();
        next();

        assertThat(world.answer("k1", "ladder", presentation, "{'value':'9'}").solution())
                .contains("It is three quarters.");
    }

    @Test
    void theTutorsHelpIsTheSameLadder() {
        world.hints.next(ANN, world.catalogue.item(world.models.of(COURSE).content(), item("ladder")));

        assertThat(world.hints.taken(ANN, item("ladder")).nodes()).containsExactly("h1");
        assertThat(next().hint()).map(HintNode::id).contains("h2");
    }

    @Test
    void whoIsNotEnrolledGetsNoHelp() {
        world.enrollments.withdraw(ANN, world.enrollments.require(ANN, COURSE).id());

        assertThatThrownBy(this::next).isInstanceOf(NotEnrolled.class);
    }

    private Rung next() {
        return world.hints.next(ANN, item("ladder"), presentation);
    }

    private Rung check(String response) {
        return world.hints.answer(ANN, item("ladder"), presentation, PracticeCourses.json(response));
    }
}
