package org.aitutor.tutor.retrieval;

import java.util.List;

/**
 * A piece of a course: a paragraph or a list of a lesson, with the heading that it stands under, or a hint to an item.
 *
 * @param lesson the lesson's id
 * @param title the lesson's title
 * @param heading the nearest heading above it; empty where there is none; of a hint, the names of the skills and its title
 * @param parts the paragraph, or the list's entries without their marks: as in the lesson's Markdown, white space folded;
 *     of a hint, its sentences
 * @param item that it is a hint to; empty where it is a lesson's text
 */
public record Passage(String lesson, String title, String heading, List<String> parts, String item) {
    public Passage {
        parts = List.copyOf(parts);
    }

    /** A piece of a lesson's text. */
    public Passage(String lesson, String title, String heading, List<String> parts) {
        this(lesson, title, heading, parts, "");
    }

    /** Whether it is a hint to an item. */
    public boolean isHint() {
        return !item.isEmpty();
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
