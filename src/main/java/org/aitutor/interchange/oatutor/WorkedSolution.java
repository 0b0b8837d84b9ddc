package org.aitutor.interchange.oatutor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way to a step's answer, which no archive holds as such: its hints one after the other, with the answers to the small
 * questions among them, and the answer. So nobody is left at the end of a ladder without it.
 */
final class WorkedSolution {
    private WorkedSolution() {}

    static String of(List<Fields> pathway, Fields step, Markup markup) {
        return Stream.concat(
                        pathway.stream().flatMap(hint -> paragraphs(hint, markup)),
                        answers(step, "stepAnswer", markup).map(answer -> "**Answer:** " + answer))
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> paragraphs(Fields hint, Markup markup) {
        String text = PathwayReader.text(hint, markup);
        return hint.textOrEmpty("type").equals("scaffold")
                ? Stream.of(
                        text,
                        answers(hint, "hintAnswer", markup)
                                .map(answer -> "→ " + answer)
                                .collect(Collectors.joining("\n\n")))
                : Stream.of(text);
    }

    private static Stream<String> answers(Fields asked, String field, Markup markup) {
        return asked.texts(field).stream().map(answer -> markup.toMarkdown(TaskReader.written(asked, answer)));
    }
}
