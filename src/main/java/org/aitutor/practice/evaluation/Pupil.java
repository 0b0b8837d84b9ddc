package org.aitutor.practice.evaluation;

/** A simulated student, who really knows something: what no model sees. */
interface Pupil {

    /** Answers an item, unaided, and learns from it; whether it was right. */
    boolean answer(int item);

    /** The true chance of a right answer to an average item of the skill, now. */
    double success(int skill);

    /** A night passes: what was not practised that day may be forgotten. */
    void sleep();
}
