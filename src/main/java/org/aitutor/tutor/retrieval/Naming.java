package org.aitutor.tutor.retrieval;

import java.util.List;

/** Whether a message names something of a course, by the words that tell what it is about. */
public final class Naming {
    private Naming() {}

    /** Whether the message has no words but those of the title. */
    public static boolean saysOnly(String message, String title) {
        return Words.of(title).containsAll(Words.of(message));
    }

    /** Whether the message has all words of the name. */
    public static boolean names(String message, String name) {
        List<String> words = Words.of(name);
        return !words.isEmpty() && Words.of(message).containsAll(words);
    }
}
