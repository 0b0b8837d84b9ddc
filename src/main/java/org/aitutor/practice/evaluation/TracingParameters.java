package org.aitutor.practice.evaluation;

/**
 * Bayesian knowledge tracing with forgetting (Corbett and Anderson 1995, doi 10.1007/BF01099821), for one skill: a
 * student knows it or does not, and may learn or forget it after each answer. All are chances.
 *
 * @param known before the first answer
 * @param learns from not knowing to knowing, an answer
 * @param forgets from knowing to not knowing, an answer
 * @param guesses a right answer without knowing
 * @param slips a wrong answer in spite of knowing
 */
record TracingParameters(double known, double learns, double forgets, double guesses, double slips) {

    /** The chance of a right answer of a student who knows the skill with the chance {@code belief}. */
    double chance(double belief) {
        return belief * (1 - slips) + (1 - belief) * guesses;
    }

    /** The chance that the student knows the skill when the next answer comes. */
    double after(double belief, boolean right) {
        double knowing = belief * (right ? 1 - slips : slips);
        double posterior = knowing / (knowing + (1 - belief) * (right ? guesses : 1 - guesses));
        return posterior * (1 - forgets) + (1 - posterior) * learns;
    }

    double chanceOf(boolean right, boolean knowing) {
        double chance = knowing ? 1 - slips : guesses;
        return right ? chance : 1 - chance;
    }
}
