package org.aitutor.practice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.aitutor.practice.mastery.Fold;
import org.aitutor.practice.mastery.SharedParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatedClassTest {

    private static final SimulatedCourse COURSE = new SimulatedCourse(4, 8, true);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void theSameSeedGivesTheSameClassAndEachPolicyTheSameStudents() {
        ClassResult once = practiced(Generator.TRACING, Policy.OURS, 7);
        ClassResult again = practiced(Generator.TRACING, Policy.OURS, 7);
        ClassResult other = practiced(Generator.TRACING, Policy.RANDOM, 7);

        assertThat(again.success()).isEqualTo(once.success());
        assertThat(again.itemsToMastery()).isEqualTo(once.itemsToMastery());
        assertThat(other.success().get(0)).isEqualTo(once.success().get(0));
        assertThat(other.success().get(40)).isNotEqualTo(once.success().get(40));
    }

    @ParameterizedTest
    @EnumSource
    void studentsLearnAndWhatIsCountedStaysWithinTheHorizon(Generator generator) {
        ClassResult result = practiced(generator, Policy.OURS, 3);

        assertThat(result.success().get(40)).isGreaterThan(result.success().get(0) + 0.1);
        assertThat(result.itemsToMastery()).isBetween(12.0, 40.0);
        assertThat(result.itemsToTrueMastery()).isBetween(1.0, 40.0);
        assertThat(result.overPracticed()).isBetween(0.0, result.itemsToMastery());
        assertThat(result.underPracticed()).isBetween(0.0, 4.0);
        assertThat(result.finished()).isBetween(0.0, 1.0);
        assertThat(result.successThen()).isBetween(0.4, 1.0);
    }

    @Test
    void whereSkillsBuildOnOneAnotherOursNeedsFewerItemsThanTheLowestMasteryFirst() {
        double saved = 0;
        for (int seed = 0; seed < 4; seed++) {
            saved += practiced(Generator.LOGISTIC, Policy.LOWEST_MASTERY, seed).itemsToTrueMastery()
                    - practiced(Generator.LOGISTIC, Policy.OURS, seed).itemsToTrueMastery();
        }

        assertThat(saved).isGreaterThan(0);
    }

    @Test
    void theFixedSequenceGoesThroughTheCourseAndStartsAgainTheNextDay() {
        List<Integer> chosen = chosen(Policy.FIXED, 32);

        assertThat(chosen).startsWith(0, 1, 2).endsWith(30, 31).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void noPolicyOffersAnItemAgainWithinADay(Policy policy) {
        Learner learner = new Learner(COURSE, new Fold(SharedParameters.NEW));
        List<Integer> chosen = new ArrayList<>();
        SplittableRandom dice = new SplittableRandom(1);
        for (int n = 0; n < COURSE.items(); n++) {
            Instant now = NOW.plusSeconds(60L * n);
            int item = policy.choose(COURSE, learner, now, dice).orElseThrow();
            learner.answered(item, n % 3 > 0, now);
            chosen.add(item);
        }

        OptionalInt none = policy.choose(COURSE, learner, NOW.plus(Duration.ofHours(3)), dice);
        OptionalInt rested = policy.choose(COURSE, learner, NOW.plus(Duration.ofHours(26)), dice);

        assertThat(chosen).doesNotHaveDuplicates();
        assertThat(none).isEmpty();
        assertThat(rested).isPresent();
    }

    @Test
    void theLowestMasteryComesFirst() {
        Learner learner = new Learner(COURSE, new Fold(SharedParameters.NEW));
        learner.answered(0, true, NOW);
        learner.answered(8, false, NOW);
        learner.answered(16, true, NOW);
        learner.answered(24, true, NOW);

        int item = Policy.LOWEST_MASTERY
                .choose(COURSE, learner, NOW.plusSeconds(60), new SplittableRandom(1))
                .orElseThrow();

        assertThat(COURSE.skillOf(item)).isEqualTo(1);
    }

    @Test
    void tracedStudentsForgetOvernightWhatTheyDoNotPractice() {
        SplittableRandom dice = new SplittableRandom(2);
        List<Pupil> pupils = new ArrayList<>();
        TracedPupils source = new TracedPupils(COURSE, dice);
        for (int n = 0; n < 200; n++) {
            Pupil pupil = source.pupil(dice.split());
            for (int item = 0; item < 24; item++) {
                pupil.answer(item % 8);
            }
            pupils.add(pupil);
        }

        double learned = meanSuccess(pupils);
        for (int night = 0; night < 40; night++) {
            pupils.forEach(Pupil::sleep);
        }

        assertThat(learned).isGreaterThan(0.85);
        assertThat(meanSuccess(pupils)).isLessThan(learned - 0.15);
    }

    @Test
    void aSkillWhoseBasicsAreWeakIsLearnedMoreSlowly() {
        SimulatedCourse independent = new SimulatedCourse(4, 8, false);

        double slow = gain(COURSE);
        double quick = gain(independent);

        assertThat(quick).isGreaterThan(slow + 0.1);
    }

    @Test
    void anEstimateComesWithItsConfidenceInterval() {
        Estimate estimate = Estimate.of(new double[] {1, 2, 3});

        // standard deviation 1, t of two degrees of freedom 4.303
        assertThat(estimate.mean()).isCloseTo(2, within(1e-12));
        assertThat(estimate.margin()).isCloseTo(4.303 / Math.sqrt(3), within(1e-9));
        assertThat(estimate.text(1)).isEqualTo("2.0 ± 2.5");
        assertThat(Estimate.of(new double[] {5}).margin()).isNaN();
    }

    /** How much the third skill, practised alone, gains in weak students. */
    private static double gain(SimulatedCourse course) {
        SplittableRandom dice = new SplittableRandom(4);
        LogisticPupils source = new LogisticPupils(course, dice);
        double gain = 0;
        for (int n = 0; n < 100; n++) {
            Pupil pupil = source.pupil(dice.split());
            double before = pupil.success(2);
            for (int item = 16; item < 24; item++) {
                pupil.answer(item);
            }
            gain += (pupil.success(2) - before) / 100;
        }
        return gain;
    }

    private static double meanSuccess(List<Pupil> pupils) {
        return pupils.stream().mapToDouble(pupil -> pupil.success(0)).average().orElseThrow();
    }

    private static List<Integer> chosen(Policy policy, int count) {
        Learner learner = new Learner(COURSE, new Fold(SharedParameters.NEW));
        List<Integer> chosen = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Instant now = NOW.plusSeconds(60L * n);
            int item =
                    policy.choose(COURSE, learner, now, new SplittableRandom(n)).orElseThrow();
            learner.answered(item, true, now);
            chosen.add(item);
        }
        return chosen;
    }

    private static ClassResult practiced(Generator generator, Policy policy, long seed) {
        return new SimulatedClass(COURSE, generator, policy, 30, 40, seed).practiced();
    }
}
