package org.aitutor.interchange.oatutor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.practice.grading.Brackets;

/**
 * The way to a step's answer, which no archive holds as such: its hints one after the other, with the answers to the small
 * questions among them, and the answer. So nobody is left at the end of a ladder without it.
 */
final class WorkedSolution {
    private WorkedSolution() {}

    static String of(List<Fields> pathway, String answer, Markup markup) {
        return Stream.concat(
                        pathway.stream().flatMap(hint -> paragraphs(hint, markup)),
                        Stream.of("**Answer:** " + answer(answer, markup)))
                .filter(paragraph -> !paragraph.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> paragraphs(Fields hint, Markup markup) {
        String text = PathwayReader.text(hint, markup);
        return hint.textOrEmpty("type").equals("scaffold")
                ? Stream.of(
                        text,
                        hint.texts("hintAnswer").stream()
                                .map(answer -> "→ " + answer(answer, markup))
                                .collect(Collectors.joining("\n\n")))
                : Stream.of(text);
    }

    private static String answer(String answer, Markup markup) {
        return markup.toMarkdown(Brackets.closed(answer));
    }
}
