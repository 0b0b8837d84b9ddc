package org.aitutor.tutor.retrieval;

import java.util.List;

/**
 * A piece of a lesson: a paragraph or a list, with the heading that it stands under.
 *
 * @param lesson the lesson's id
 * @param title the lesson's title
 * @param heading the nearest heading above it; empty where there is none
 * @param parts the paragraph, or the list's entries without their marks: as in the lesson's Markdown, white space folded
 */
public record Passage(String lesson, String title, String heading, List<String> parts) {
    public Passage {
        parts = List.copyOf(parts);
    }

    /** All of it as one text. */
    public String text() {
        return String.join(" ", parts);
    }

    /** What its own text is about. */
    List<String> textWords() {
        return Words.of(text());
    }

    /** What the titles that it stands under are about. */
    List<String> titleWords() {
        return Words.of(title + ' ' + heading);
    }

    /** Its sentences, each as it stands in the lesson. */
    public List<String> sentences() {
        return parts.stream().flatMap(part -> Sentences.of(part).stream()).toList();
    }
}
