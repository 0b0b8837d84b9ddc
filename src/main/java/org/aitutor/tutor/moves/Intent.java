package org.aitutor.tutor.moves;

/** What a student's message is after. */
public enum Intent {
    GREETING,
    THANKS,
    /** Wants the answer itself. */
    ANSWER,
    /** Wants a little help. */
    HINT,
    /** Does not know how to go on. */
    STUCK,
    /** Asks what is wrong with the student's own answer. */
    MISTAKE,
    /** Asks what something means or why it is so. */
    CONCEPT,
    /** Shows a step or an answer of the student's own. */
    STEP,
    /** Tries to make the tutor drop its rules. */
    MANIPULATION,
    /** Speaks of harm, to the student or to others. */
    HARM,
    /** None of these. */
    OTHER
}
