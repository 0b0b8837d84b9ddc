package org.aitutor.interchange.oatutor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A problem as its file has it. */
record Problem(
        String id,
        String file,
        String title,
        String body,
        String lesson,
        String source,
        String license,
        Map<String, List<String>> variables) {
    static Problem read(String id, Fields fields) {
        return new Problem(
                id,
                fields.file(),
                fields.textOrEmpty("title"),
                fields.textOrEmpty("body"),
                fields.text("lessonId"),
                fields.textOrEmpty("oer"),
                fields.textOrEmpty("license"),
                fields.lists("variabilization"));
    }

    /** What all steps have in common: the title in bold, and the body. */
    String stem(Markup markup) {
        return joined(Emphasis.bold(markup.toMarkdown(title)), markup.toMarkdown(body));
    }

    /** Paragraphs of what is not empty, each once. */
    static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }
}
