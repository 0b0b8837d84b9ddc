package org.aitutor.practice.mastery;

/** How the first answer to a presentation came out, as the model counts it. */
public enum Outcome {
    /** Right, with no help taken. */
    RIGHT,
    /** Wrong, with no help taken. */
    WRONG,
    /** A hint was taken or the answer shown before: counts as not knowing, whatever was answered. */
    HELPED;

    public static Outcome of(boolean correct, boolean helped) {
        if (helped) {
            return HELPED;
        }
        return correct ? RIGHT : WRONG;
    }

    public boolean success() {
        return this == RIGHT;
    }

    public boolean unaided() {
        return this != HELPED;
    }

    double value() {
        return success() ? 1 : 0;
    }

    /** 1 for a success and -1 for anything else: what the recency averages take in. */
    double sign() {
        return success() ? 1 : -1;
    }
}
