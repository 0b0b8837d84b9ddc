package org.aitutor.practice.grading;

import java.util.Optional;

/** The outcome of grading one response. */
public sealed interface Verdict {

    record Right() implements Verdict {}

    /**
     * Read and not right.
     *
     * @param mistake the common error that explains the response, where one is recognized
     * @param credit the share that is right, at least 0 and less than 1
     */
    record Wrong(Optional<Mistake> mistake, double credit) implements Verdict {}

    /** Not graded: to be sent back, at no cost. */
    record Unreadable(String whatWasNotUnderstood) implements Verdict {}

    static Verdict right() {
        return new Right();
    }

    static Verdict wrong() {
        return new Wrong(Optional.empty(), 0);
    }

    static Verdict wrong(Mistake mistake) {
        return new Wrong(Optional.of(mistake), 0);
    }

    /** Right when the whole is, else wrong with the share as credit. */
    static Verdict share(double credit) {
        return credit >= 1 ? right() : new Wrong(Optional.empty(), Math.max(0, credit));
    }
}
