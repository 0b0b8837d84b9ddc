package org.aitutor.tutor.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences; maths between dollars is never cut. */
public final class Sentences {
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\$\\$[^$]*\\$\\$|\\$[^$]*\\$|[^.!?$]|[.!?](?=\\S))+(?:[.!?]+|$)");

    private Sentences() {}

    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            String sentence = matcher.group().strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return List.copyOf(sentences);
    }
}
