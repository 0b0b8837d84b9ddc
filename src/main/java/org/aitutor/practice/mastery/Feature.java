package org.aitutor.practice.mastery;

/** What the model looks at in a student's history with a skill, with its place in stored vectors, which never changes. */
public enum Feature {
    /** ln(1 + right answers to the skill). */
    SUCCESSES(0),
    /** ln(1 + wrong or helped answers to the skill). */
    FAILURES(1),
    /** The recency-weighted average of answers to the skill, -1 to 1. */
    SKILL_FORM(2),
    /** The recency-weighted average of all answers, -1 to 1. */
    OVERALL_FORM(3),
    /** 1 when the skill was never answered before. */
    FIRST_ATTEMPT(4),
    /** ln(1 + the student's attempts since the skill was last answered). */
    LAG(5),
    /** 1 when the attempt just before was on the same skill. */
    SAME_SKILL(6);

    static final int COUNT = values().length;

    private final int place;

    Feature(int place) {
        this.place = place;
    }

    int place() {
        return place;
    }
}
