package org.aitutor.practice.quiz;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a student hears what an answer was worth. */
public enum FeedbackPolicy {
    /** At once; the first readable answer to an item stands. */
    AFTER_EACH,
    /** When the attempt has ended. */
    AFTER_SUBMIT,
    /** Not at all: the score alone. */
    NEVER;

    /** What the API calls it: {@code after-each}. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FeedbackPolicy> ofApiName(String name) {
        return Arrays.stream(values())
                .filter(policy -> policy.apiName().equals(name))
                .findFirst();
    }
}
