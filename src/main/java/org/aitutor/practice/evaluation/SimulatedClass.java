package org.aitutor.practice.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.aitutor.practice.mastery.Fold;
import org.aitutor.practice.mastery.SharedParameters;

/**
 * One class that practices, all students at the same pace, by one policy. The model starts knowing nothing of the
 * course and learns from the class as it does in the product. The same seed gives the same world and the same students
 * to each policy.
 */
final class SimulatedClass {

    static final double MASTERED = 0.85;

    private static final int ITEMS_A_DAY = 15;
    private static final Instant START = Instant.parse("2026-01-05T16:00:00Z");

    private final SimulatedCourse course;
    private final Policy policy;
    private final int horizon;
    private final RandomGenerator dice;
    private final List<Desk> desks = new ArrayList<>();

    SimulatedClass(SimulatedCourse course, Generator generator, Policy policy, int students, int horizon, long seed) {
        this.course = course;
        this.policy = policy;
        this.horizon = horizon;
        SplittableRandom world = new SplittableRandom(seed);
        Generator.PupilSource source = generator.pupils(course, world.split());
        Fold shared = new Fold(SharedParameters.NEW);
        for (int s = 0; s < students; s++) {
            desks.add(new Desk(source.pupil(world.split()), new Learner(course, shared)));
        }
        this.dice = world.split();
    }

    ClassResult practiced() {
        List<Double> success = new ArrayList<>(List.of(mean(Desk::success)));
        for (int n = 0; n < horizon; n++) {
            Instant now = START.plus(Duration.ofDays(n / ITEMS_A_DAY)).plus(Duration.ofMinutes(n % ITEMS_A_DAY));
            int number = n + 1;
            desks.forEach(desk -> desk.practice(now, number));
            success.add(mean(Desk::success));
            if (number % ITEMS_A_DAY == 0) {
                desks.forEach(desk -> desk.pupil.sleep());
            }
        }
        return new ClassResult(
                success,
                mean(desk -> desk.finishedAfter),
                mean(desk -> desk.finished ? 1 : 0),
                mean(desk -> desk.finished ? desk.successThen : desk.success()),
                mean(desk -> desk.trulyAfter),
                mean(desk -> desk.over),
                mean(desk -> desk.finished ? desk.underThen : desk.under()));
    }

    private double mean(java.util.function.ToDoubleFunction<Desk> figure) {
        return desks.stream().mapToDouble(figure).average().orElseThrow();
    }

    /** One student, with what is counted of the practice. */
    private final class Desk {

        private final Pupil pupil;
        private final Learner learner;
        private final BitSet foundMastered = new BitSet();
        private final BitSet trulyMastered = new BitSet();
        private boolean finished;
        private int finishedAfter = horizon;
        private int trulyAfter = horizon;
        private int over;
        private double successThen;
        private double underThen;

        Desk(Pupil pupil, Learner learner) {
            this.pupil = pupil;
            this.learner = learner;
            observeTruth(0);
        }

        void practice(Instant now, int number) {
            OptionalInt chosen = policy.choose(course, learner, now, dice);
            if (chosen.isEmpty()) {
                return;
            }
            int item = chosen.getAsInt();
            int skill = course.skillOf(item);
            over += !finished && pupil.success(skill) >= MASTERED ? 1 : 0;
            learner.answered(item, pupil.answer(item), now);
            observeTruth(number);
            if (!finished) {
                observeFinding(skill, number);
            }
        }

        double success() {
            double sum = 0;
            for (int skill = 0; skill < course.skills(); skill++) {
                sum += pupil.success(skill);
            }
            return sum / course.skills();
        }

        double under() {
            double under = 0;
            for (int skill = 0; skill < course.skills(); skill++) {
                under += pupil.success(skill) < MASTERED ? 1 : 0;
            }
            return under;
        }

        private void observeTruth(int number) {
            if (trulyMastered.cardinality() == course.skills()) {
                return;
            }
            for (int skill = 0; skill < course.skills(); skill++) {
                if (pupil.success(skill) >= MASTERED) {
                    trulyMastered.set(skill);
                }
            }
            if (trulyMastered.cardinality() == course.skills()) {
                trulyAfter = number;
            }
        }

        private void observeFinding(int skill, int number) {
            if (learner.hasMastered(skill)) {
                foundMastered.set(skill);
            }
            if (foundMastered.cardinality() == course.skills()) {
                finished = true;
                finishedAfter = number;
                successThen = success();
                underThen = under();
            }
        }
    }
}
