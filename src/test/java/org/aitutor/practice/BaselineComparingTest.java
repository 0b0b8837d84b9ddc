package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.ItemId;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.FeatureVector;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.practice.mastery.Terms;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class BaselineComparingTest {
    private static final CourseId COURSE = PracticeWorld.COURSE;

    private final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
    private final InMemoryParameterRepository parameters = new InMemoryParameterRepository();
    private final SettableClock clock = new SettableClock(Attempts.NOON);
    private final BaselineComparing night = new BaselineComparing(attempts, parameters, clock);

    @Test
    void whatStudentsWereToldIsComparedWithKnowledgeTracingOnTheSameAnswers() {
        aClassOf(20, 20);
        folded();

        night.run();

        BaselineComparison comparison =
                parameters.calibration(COURSE).orElseThrow().comparison().orElseThrow();
        assertThat(comparison.predictions()).isEqualTo(400);
        assertThat(comparison.at()).isEqualTo(Attempts.NOON);
        // Each student answers right with the chance that we predicted; tracing knows of the skill only.
        assertThat(comparison.ours().logLoss()).isLessThan(comparison.baseline().logLoss());
        assertThat(comparison.ours().auc()).isGreaterThan(comparison.baseline().auc());
        assertThat(comparison.baseline().auc()).isGreaterThan(0.5);
        assertThat(comparison.ours().calibrationError()).isLessThan(0.1);
    }

    @Test
    void aFewAnswersOrAFewStudentsTellNothing() {
        aClassOf(9, 40);
        folded();
        night.run();
        assertThat(parameters.calibration(COURSE).orElseThrow().comparison()).isEmpty();

        aClassOf(20, 9);
        night.run();
        assertThat(parameters.calibration(COURSE).orElseThrow().comparison()).isPresent();
    }

    @Test
    void aCourseThatNobodyPractisedSinceTheNightBeforeIsLeftAlone() {
        aClassOf(20, 20);
        folded();
        clock.advance(Duration.ofHours(26));

        night.run();

        assertThat(parameters.calibration(COURSE).orElseThrow().comparison()).isEmpty();
    }

    @Test
    void anInstructorSeesTheOwnCoursesOnly() {
        PracticeWorld world = new PracticeWorld();
        CourseCalibrations calibrations = new CourseCalibrations(world.catalogue, world.parameters);

        assertThat(calibrations.of(Courses.ADA.id(), COURSE).live()).isEqualTo(Calibration.NONE);
        assertThatThrownBy(() -> calibrations.of(Courses.BEN.id(), COURSE)).isInstanceOf(CourseNotFound.class);
    }

    private void folded() {
        SharedParameters none = new SharedParameters(CourseWeights.DEFAULT, java.util.Map.of(), java.util.Map.of());
        parameters.update(COURSE, 0, new FoldedBatch(none, List.of(), Calibration.NONE, clock.instant()));
    }

    private void aClassOf(int students, int answers) {
        Random random = new Random(4);
        for (int student = 0; student < students; student++) {
            double level = random.nextGaussian();
            for (int n = 0; n < answers; n++) {
                double chance = 1 / (1 + Math.exp(-2 * level - random.nextGaussian()));
                Terms terms = new Terms(
                        n, level, List.of(new Terms.SkillTerm("algebra.slope", 0, FeatureVector.filledWith(0))));
                attempts.insertAll(List.of(Attempts.answered(
                        new UserId("s" + student),
                        ItemId.of(COURSE, "i" + n),
                        "k" + n,
                        clock.instant().minusSeconds(students * 100L - n),
                        new Attempt.Prediction(chance, terms),
                        random.nextDouble() < chance ? Outcome.RIGHT : Outcome.WRONG)));
            }
        }
    }
}
