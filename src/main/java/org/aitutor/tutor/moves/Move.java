package org.aitutor.tutor.moves;

/** What a tutor can do in one turn. */
public enum Move {
    /** Asks for the student's thinking. */
    PROBE,
    /** Points at the step or the mistake. */
    FOCUS,
    /** Gives the next rung of the item's pathway. */
    HINT,
    /** Explains a concept from the course's passages, with citations. */
    EXPLAIN,
    /** Says whether the student's step holds, from computation. */
    CHECK,
    /** Shows the solution. */
    REVEAL,
    /** Names what went well, and hands the work back. */
    ENCOURAGE,
    /** Leads back to the course. */
    REDIRECT,
    /** Says no, kindly. */
    DECLINE,
    /** Answers a message that speaks of harm: help lines, and a person is told. */
    CARE
}
