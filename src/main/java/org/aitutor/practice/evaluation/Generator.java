package org.aitutor.practice.evaluation;

import java.util.random.RandomGenerator;

/** A kind of simulated class that is not our model, so that our model has to find out. */
enum Generator {
    /** Students know a skill or do not: Bayesian knowledge tracing, with forgetting overnight. */
    TRACING("tracing", "Students by knowledge tracing with forgetting") {
        @Override
        PupilSource pupils(SimulatedCourse course, RandomGenerator dice) {
            return new TracedPupils(course, dice)::pupil;
        }
    },
    /** Students' abilities grow: the two-parameter logistic model of test theory, with learning. */
    LOGISTIC("logistic", "Students by the two-parameter logistic model with learning") {
        @Override
        PupilSource pupils(SimulatedCourse course, RandomGenerator dice) {
            return new LogisticPupils(course, dice)::pupil;
        }
    };

    private final String apiName;
    private final String label;

    Generator(String apiName, String label) {
        this.apiName = apiName;
        this.label = label;
    }

    String apiName() {
        return apiName;
    }

    String label() {
        return label;
    }

    /** Draws the items and skills of one world; the source then draws its students. */
    abstract PupilSource pupils(SimulatedCourse course, RandomGenerator dice);

    interface PupilSource {
        Pupil pupil(RandomGenerator dice);
    }
}
