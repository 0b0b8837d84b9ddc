package org.aitutor.practice.evaluation;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Students by the two-parameter logistic model, whose ability in a skill grows by a step with each answer, right or
 * wrong. A skill whose basics are weak is learned at 0.3 of its speed.
 */
final class LogisticPupils {

    private static final double WITHOUT_BASICS = 0.3;
    private static final double BASICS_FROM = 0.7;
    private static final double MOST = 3;

    private final SimulatedCourse course;
    private final double[] difficulty;
    private final double[] discrimination;

    LogisticPupils(SimulatedCourse course, RandomGenerator dice) {
        this.course = course;
        double[] ofSkill = new double[course.skills()];
        Arrays.setAll(ofSkill, skill -> 0.4 * dice.nextGaussian());
        this.difficulty = new double[course.items()];
        this.discrimination = new double[course.items()];
        Arrays.setAll(difficulty, item -> ofSkill[course.skillOf(item)] + 0.7 * dice.nextGaussian());
        Arrays.setAll(discrimination, item -> 1.2 * Math.exp(0.25 * dice.nextGaussian()));
    }

    Pupil pupil(RandomGenerator dice) {
        return new Able(dice);
    }

    private final class Able implements Pupil {

        private final RandomGenerator dice;
        private final double[] ability = new double[course.skills()];
        private final double[] success = new double[course.skills()];
        private final double step;

        Able(RandomGenerator dice) {
            this.dice = dice;
            double general = 0.7 * dice.nextGaussian() - 0.8;
            Arrays.setAll(ability, skill -> general + 0.6 * dice.nextGaussian());
            this.step = 0.3 * Math.exp(0.3 * dice.nextGaussian());
            Arrays.setAll(success, this::average);
        }

        @Override
        public boolean answer(int item) {
            int skill = course.skillOf(item);
            boolean right = dice.nextDouble() < chance(item);
            boolean basics = course.before(skill).stream().allMatch(one -> success(one) >= BASICS_FROM);
            ability[skill] = Math.min(ability[skill] + step * (basics ? 1 : WITHOUT_BASICS), MOST);
            success[skill] = average(skill);
            return right;
        }

        @Override
        public double success(int skill) {
            return success[skill];
        }

        private double average(int skill) {
            return course.itemsOf(skill).mapToDouble(this::chance).average().orElseThrow();
        }

        @Override
        public void sleep() {
            // this model forgets nothing
        }

        private double chance(int item) {
            return 1 / (1 + Math.exp(-discrimination[item] * (ability[course.skillOf(item)] - difficulty[item])));
        }
    }
}
