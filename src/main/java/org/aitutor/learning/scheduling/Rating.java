package org.aitutor.learning.scheduling;

import java.time.Duration;
import java.util.Optional;

/** How well something was recalled, with FSRS's number for it. */
public enum Rating {
    /** Wrong, or right with help only. */
    AGAIN(1),
    /** Right, but slowly. */
    HARD(2),
    /** Right. */
    GOOD(3),
    /** Right, and fast. */
    EASY(4);

    private static final double SLOW = 2;
    private static final double FAST = 0.5;

    private final int grade;

    Rating(int grade) {
        this.grade = grade;
    }

    /**
     * The rating of an answer.
     *
     * @param recalled right, without help
     * @param taken the time it took
     * @param typical what the thing usually takes, where that is known: twice is slow, half is fast
     */
    public static Rating of(boolean recalled, Duration taken, Optional<Duration> typical) {
        if (!recalled) {
            return AGAIN;
        }
        return typical.map(usual -> ofPace((double) taken.toMillis() / Math.max(1, usual.toMillis())))
                .orElse(GOOD);
    }

    private static Rating ofPace(double share) {
        if (share > SLOW) {
            return HARD;
        }
        return share < FAST ? EASY : GOOD;
    }

    public boolean recalled() {
        return this != AGAIN;
    }

    int grade() {
        return grade;
    }
}
