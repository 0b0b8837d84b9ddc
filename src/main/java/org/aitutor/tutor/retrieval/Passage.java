package org.aitutor.tutor.retrieval;

import java.util.List;

/**
 * A piece of a lesson: a paragraph or a list, with the heading that it stands under.
 *
 * @param lesson the lesson's id
 * @param title the lesson's title
 * @param heading the nearest heading above it; empty where there is none
 * @param text as in the lesson's Markdown, white space folded
 */
public record Passage(String lesson, String title, String heading, String text) {
    /** Its sentences, each as it stands in the text. */
    public List<String> sentences() {
        return Sentences.of(text);
    }
}
