package org.aitutor.interchange.oatutor;

/** A title that stands before a text. */
final class Emphasis {
    private Emphasis() {}

    /** In bold; as it is where it has parts of its own (paragraphs, pictures), which bold cannot span. */
    static String bold(String markdown) {
        return markdown.isEmpty() || markdown.contains("\n") ? markdown : "**" + markdown + "**";
    }
}
