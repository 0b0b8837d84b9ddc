package org.aitutor.practice;

import java.util.List;
import java.util.Locale;

/**
 * One part of the sum that an estimate of mastery is.
 *
 * @param logits what it adds; below 0 it takes away
 * @param text one or two sentences for who is not at home in statistics
 * @param attempts the ids of the attempts that it comes from, as far as they are told, newest first
 */
public record EstimatePart(Name name, double logits, Effect effect, String text, List<String> attempts) {
    public EstimatePart {
        attempts = List.copyOf(attempts);
    }

    /** The parts, in the order in which they are told; clients compare their names. */
    public enum Name {
        ITEM_DIFFICULTY,
        TOPIC_DIFFICULTY,
        GENERAL_LEVEL,
        TOPIC_LEVEL,
        RECENT_FORM,
        PRACTICE;

        public String apiName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
