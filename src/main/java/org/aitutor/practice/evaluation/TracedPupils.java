package org.aitutor.practice.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * Students by Bayesian knowledge tracing with forgetting. A skill whose basics are not known is learned at 0.3 of its
 * speed; items differ in how easily they are guessed or missed.
 */
final class TracedPupils {

    private static final double WITHOUT_BASICS = 0.3;
    private static final double SPREAD = 0.4;

    private final SimulatedCourse course;
    private final TracingParameters[] skills;
    private final double[] guesses;
    private final double[] slips;
    private final double[] meanGuess;
    private final double[] meanSlip;

    TracedPupils(SimulatedCourse course, RandomGenerator dice) {
        this.course = course;
        this.skills = new TracingParameters[course.skills()];
        Arrays.setAll(skills, skill -> drawn(dice));
        this.guesses = new double[course.items()];
        this.slips = new double[course.items()];
        Arrays.setAll(guesses, item -> varied(skills[course.skillOf(item)].guesses(), dice));
        Arrays.setAll(slips, item -> varied(skills[course.skillOf(item)].slips(), dice));
        this.meanGuess = means(guesses);
        this.meanSlip = means(slips);
    }

    private double[] means(double[] chances) {
        double[] means = new double[course.skills()];
        Arrays.setAll(
                means,
                skill -> course.itemsOf(skill)
                        .mapToDouble(item -> chances[item])
                        .average()
                        .orElseThrow());
        return means;
    }

    Pupil pupil(RandomGenerator dice) {
        return new Traced(dice);
    }

    private static TracingParameters drawn(RandomGenerator dice) {
        return new TracingParameters(
                dice.nextDouble(0.05, 0.4),
                dice.nextDouble(0.12, 0.35),
                dice.nextDouble(0.01, 0.04),
                dice.nextDouble(0.1, 0.3),
                dice.nextDouble(0.03, 0.1));
    }

    private static double varied(double chance, RandomGenerator dice) {
        return Math.min(chance * Math.exp(SPREAD * dice.nextGaussian()), 0.5);
    }

    private final class Traced implements Pupil {

        private final RandomGenerator dice;
        private final BitSet known = new BitSet();
        private final BitSet practised = new BitSet();

        Traced(RandomGenerator dice) {
            this.dice = dice;
            for (int skill = 0; skill < course.skills(); skill++) {
                boolean basics = course.before(skill).stream().allMatch(known::get);
                known.set(skill, dice.nextDouble() < skills[skill].known() * (basics ? 1 : WITHOUT_BASICS));
            }
        }

        @Override
        public boolean answer(int item) {
            int skill = course.skillOf(item);
            boolean right = dice.nextDouble() < (known.get(skill) ? 1 - slips[item] : guesses[item]);
            boolean basics = course.before(skill).stream().allMatch(known::get);
            if (dice.nextDouble() < skills[skill].learns() * (basics ? 1 : WITHOUT_BASICS)) {
                known.set(skill);
            }
            practised.set(skill);
            return right;
        }

        @Override
        public double success(int skill) {
            return known.get(skill) ? 1 - meanSlip[skill] : meanGuess[skill];
        }

        @Override
        public void sleep() {
            for (int skill = 0; skill < course.skills(); skill++) {
                if (!practised.get(skill) && dice.nextDouble() < skills[skill].forgets()) {
                    known.clear(skill);
                }
            }
            practised.clear();
        }
    }
}
