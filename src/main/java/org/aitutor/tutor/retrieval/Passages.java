package org.aitutor.tutor.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a lesson's Markdown into passages: its paragraphs and lists. What explains nothing is left out: code, tables,
 * figures, lists of mere names, and what only says the titles that it stands under again.
 */
public final class Passages {
    private static final int SHORTEST = 20;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;=](?:\\s|$)|\\$");
    private static final Pattern LIST_MARK = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d+[.)])\\s+");

    private Passages() {}

    public static List<Passage> of(String lesson, String title, String markdown) {
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        for (String block : BLANK_LINE.split(markdown, -1)) {
            String text = block.strip();
            if (text.startsWith("#")) {
                int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
                heading = text.substring(0, end).replaceFirst("^#+\\s*", "").strip();
                text = text.substring(end).strip();
            }
            Passage passage = new Passage(lesson, title, heading, parts(text));
            if (text.length() >= SHORTEST
                    && isProse(text)
                    && explains(passage, LIST_MARK.matcher(text).find())) {
                passages.add(passage);
            }
        }
        return List.copyOf(passages);
    }

    /** Without what more than one lesson says alike but for its numbers: it tells of the course, and explains nothing. */
    public static List<Passage> ownOf(List<Passage> passages) {
        Map<String, Set<String>> lessons = new HashMap<>();
        passages.forEach(passage -> lessons.computeIfAbsent(withoutNumbers(passage), unused -> new HashSet<>())
                .add(passage.lesson()));
        return passages.stream()
                .filter(passage ->
                        lessons.getOrDefault(withoutNumbers(passage), Set.of()).size() <= 1)
                .toList();
    }

    private static String withoutNumbers(Passage passage) {
        return passage.text().replaceAll("\\d+", "");
    }

    private static boolean explains(Passage passage, boolean list) {
        boolean names = list
                && passage.parts().stream()
                        .noneMatch(part -> SENTENCE.matcher(part).find());
        return !names && !passage.titleWords().containsAll(passage.textWords());
    }

    private static List<String> parts(String text) {
        return Arrays.stream(LIST_MARK.split(text, -1))
                .map(part -> part.replaceAll("\\s+", " ").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static boolean isProse(String text) {
        return !text.startsWith("|") && !text.startsWith("```") && !text.startsWith("![") && !text.startsWith("$$");
    }
}
