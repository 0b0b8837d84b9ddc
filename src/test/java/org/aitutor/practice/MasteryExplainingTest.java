package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.ANN;
import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.EnrollmentNotFound;
import org.junit.jupiter.api.Test;

class MasteryExplainingTest {
    private static final SkillId SLOPE = SkillId.of(COURSE, "slope");
    private static final SkillId LINES = SkillId.of(COURSE, "lines");

    private final PracticeWorld world = new PracticeWorld();

    @Test
    void thePartsAddUpToTheLogitOfTheMasteryThatIsTold() {
        practise();
        world.folding.run();
        world.pass(Duration.ofMinutes(1));

        for (SkillStanding standing : world.mastery.of(ANN, COURSE)) {
            MasteryExplanation told = world.explaining.toStudent(ANN, standing.skill());
            double sum = told.parts().stream().mapToDouble(EstimatePart::logits).sum();

            assertThat(told.standing()).isEqualTo(standing);
            assertThat(sum).isCloseTo(Math.log(standing.mastery() / (1 - standing.mastery())), within(1e-9));
            assertThat(told.parts()).extracting(EstimatePart::name).containsExactly(EstimatePart.Name.values());
        }
    }

    @Test
    void eachPartNamesTheAttemptsThatItComesFromNewestFirst() {
        practise();

        MasteryExplanation told = world.explaining.toStudent(ANN, SLOPE);

        Map<EstimatePart.Name, List<String>> attempts =
                told.parts().stream().collect(Collectors.toMap(EstimatePart::name, EstimatePart::attempts));
        assertThat(attempts.get(EstimatePart.Name.ITEM_DIFFICULTY)).isEmpty();
        assertThat(attempts.get(EstimatePart.Name.TOPIC_LEVEL)).containsExactly("ann:k2", "ann:k1");
        assertThat(attempts.get(EstimatePart.Name.PRACTICE)).containsExactly("ann:k2", "ann:k1");
        assertThat(attempts.get(EstimatePart.Name.GENERAL_LEVEL)).containsExactly("ann:k3", "ann:k2", "ann:k1");
        assertThat(attempts.get(EstimatePart.Name.RECENT_FORM)).containsExactly("ann:k2", "ann:k1", "ann:k3");
        assertThat(told.attempts())
                .extracting(one -> one.attempt().id(), MasteryExplanation.ToldAttempt::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ann:k3", "Item step1"),
                        org.assertj.core.groups.Tuple.tuple("ann:k2", "Item choose"),
                        org.assertj.core.groups.Tuple.tuple("ann:k1", "What is $3 : 4$?"));
    }

    @Test
    void whatHasNotLeftTheOutboxIsExplainedToo() {
        world.attempts.away = true;
        world.answer("k1", "ladder", world.present("ladder"), "{'value':'3/4'}");

        MasteryExplanation told = world.explaining.toStudent(ANN, SLOPE);

        assertThat(told.attempts()).hasSize(1);
    }

    @Test
    void theWordsSayWhatIsSoAndWhatItDoes() {
        practise();

        Map<EstimatePart.Name, EstimatePart> parts = world.explaining.toStudent(ANN, SLOPE).parts().stream()
                .collect(Collectors.toMap(EstimatePart::name, part -> part));

        assertThat(text(parts, EstimatePart.Name.ITEM_DIFFICULTY))
                .isEqualTo(
                        "The items on Slope are about as hard as others. This leaves the estimate about where it is.");
        assertThat(text(parts, EstimatePart.Name.RECENT_FORM))
                .startsWith("Of your latest 2 answers on Slope, 1 was right without help; the newest count most.");
        assertThat(text(parts, EstimatePart.Name.PRACTICE))
                .startsWith("Slope was practiced 2 times: 1 right without help, 1 not.");
        assertThat(parts.values())
                .allSatisfy(
                        part -> assertThat(part.text()).endsWith(part.effect().sentence()));
    }

    @Test
    void whatIsKnownOfAllIsToldWithTheNumberOfAnswersAndOfNobodyElse() {
        EstimatePart unknown = topic();
        world.answer("ladder", "{'value':'7'}");
        world.folding.run();
        world.pass(Duration.ofMinutes(1));
        EstimatePart known = topic();

        assertThat(unknown.text())
                .isEqualTo("How hard Slope is to learn is not known yet. This leaves the estimate about where it is.");
        assertThat(known.text())
                .isEqualTo(
                        "Going by the 1 answer on it in this course so far, Slope is harder to learn than other skills."
                                + " This lowers the estimate.");
    }

    private EstimatePart topic() {
        return world.explaining.toStudent(ANN, SLOPE).parts().stream()
                .filter(part -> part.name() == EstimatePart.Name.TOPIC_DIFFICULTY)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSingleMistakeIsToldAsOneAndThatPracticeTeachesAllTheSame() {
        world.answer("ladder", "{'value':'7'}");

        Map<EstimatePart.Name, EstimatePart> parts = world.explaining.toStudent(ANN, SLOPE).parts().stream()
                .collect(Collectors.toMap(EstimatePart::name, part -> part));

        assertThat(text(parts, EstimatePart.Name.RECENT_FORM))
                .isEqualTo("Your latest answer on Slope was not right without help. This lowers the estimate.");
        assertThat(text(parts, EstimatePart.Name.PRACTICE))
                .isEqualTo("Slope was practiced once: 0 right without help, 1 not."
                        + " Practice teaches also where it goes wrong. This raises the estimate.");
    }

    @Test
    void whoHasAnsweredNothingIsToldSo() {
        MasteryExplanation told = world.explaining.toStudent(ANN, LINES);

        assertThat(told.attempts()).isEmpty();
        assertThat(told.parts())
                .extracting(EstimatePart::text)
                .anySatisfy(text -> assertThat(text).startsWith("There are no answers in this course yet."))
                .anySatisfy(text -> assertThat(text).startsWith("Lines was not practiced yet."));
        assertThat(told.standing().reason()).isEqualTo("Not practiced yet.");
    }

    @Test
    void theInstructorIsToldTheSameOfAnEnrolledStudent() {
        practise();

        MasteryExplanation told = world.explaining.toInstructor(Courses.ADA.id(), COURSE, ANN, SLOPE);

        MasteryExplanation own = world.explaining.toStudent(ANN, SLOPE);
        assertThat(told.parts())
                .extracting(EstimatePart::logits)
                .isEqualTo(own.parts().stream().map(EstimatePart::logits).toList());
        assertThat(told.parts().get(4).text()).startsWith("Of the student's latest 2 answers");
        assertThat(world.mastery.ofStudent(Courses.ADA.id(), COURSE, ANN)).isEqualTo(world.mastery.of(ANN, COURSE));
    }

    @Test
    void nobodyElseIsToldAnything() {
        UserId bob = new UserId("bob");

        assertThatThrownBy(() -> world.explaining.toStudent(bob, SLOPE)).isInstanceOf(NotEnrolled.class);
        assertThatThrownBy(() -> world.explaining.toStudent(ANN, SkillId.of(COURSE, "none")))
                .isInstanceOf(SkillNotFound.class);
        assertThatThrownBy(() -> world.explaining.toStudent(ANN, new SkillId("none")))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> world.explaining.toInstructor(bob, COURSE, ANN, SLOPE))
                .isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> world.mastery.ofStudent(bob, COURSE, ANN)).isInstanceOf(CourseNotFound.class);
        assertThatThrownBy(() -> world.explaining.toInstructor(Courses.ADA.id(), COURSE, bob, SLOPE))
                .isInstanceOf(EnrollmentNotFound.class);
        assertThatThrownBy(() -> world.explaining.toInstructor(
                        Courses.ADA.id(), COURSE, ANN, SkillId.of(new CourseId("other"), "slope")))
                .isInstanceOf(SkillNotFound.class);
    }

    private static String text(Map<EstimatePart.Name, EstimatePart> parts, EstimatePart.Name name) {
        return Objects.requireNonNull(parts.get(name)).text();
    }

    /** One right, one wrong answer on slopes, one right on lines. */
    private void practise() {
        world.answer("k1", "ladder", world.present("ladder"), "{'value':'3/4'}");
        world.pass(Duration.ofMinutes(1));
        world.answer("k2", "choose", world.present("choose"), "{'choice':'b'}");
        world.pass(Duration.ofMinutes(1));
        world.answer("k3", "step1", world.present("step1"), "{'value':'1'}");
    }
}
