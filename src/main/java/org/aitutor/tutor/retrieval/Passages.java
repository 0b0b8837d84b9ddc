package org.aitutor.tutor.retrieval;

import java.util.ArrayList;
import java.util.List;

/** Cuts a lesson's Markdown into passages: its paragraphs and lists; code, tables and figures are left out. */
public final class Passages {
    private static final int SHORTEST = 20;

    private Passages() {}

    public static List<Passage> of(String lesson, String title, String markdown) {
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        for (String block : markdown.split("\\n\\s*\\n", -1)) {
            String text = block.strip();
            if (text.startsWith("#")) {
                int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
                heading = text.substring(0, end).replaceFirst("^#+\\s*", "").strip();
                text = text.substring(end).strip();
            }
            String folded = text.replaceAll("\\s+", " ");
            if (folded.length() >= SHORTEST && isProse(folded)) {
                passages.add(new Passage(lesson, title, heading, folded));
            }
        }
        return List.copyOf(passages);
    }

    private static boolean isProse(String text) {
        return !text.startsWith("|") && !text.startsWith("```") && !text.startsWith("![") && !text.startsWith("$$");
    }
}
