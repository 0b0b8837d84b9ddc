package org.aitutor.tutor.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hint's text, taken apart.
 *
 * @param title that stands in bold before it; empty where there is none
 * @param body what follows
 */
public record HintText(String title, String body) {
    private static final int SHORTEST = 20;
    private static final Pattern TITLED = Pattern.compile("\\*\\*([^\\n]+)\\*\\*\\s*\\n\\s*\\n(.*)", Pattern.DOTALL);

    public static HintText of(String markdown) {
        Matcher titled = TITLED.matcher(markdown.strip());
        return titled.matches()
                ? new HintText(titled.group(1), titled.group(2).strip())
                : new HintText("", markdown.strip());
    }

    /** What it states: its sentences with white space folded, without those that only ask. */
    public List<String> statements() {
        return Sentences.of(body.replaceAll("\\s+", " ")).stream()
                .filter(sentence -> !sentence.endsWith("?"))
                .toList();
    }

    /**
     * The hint as a passage; empty where it explains nothing: where it only asks, is too short, or needs a picture.
     *
     * @param item that it helps with
     * @param lesson where the item is practised
     * @param lessonTitle the lesson's title
     * @param skills the names of what the item practises
     */
    public Optional<Passage> passage(String item, String lesson, String lessonTitle, List<String> skills) {
        List<String> statements = statements();
        String heading = (String.join(" ", skills) + ' ' + title).strip();
        return Optional.of(new Passage(lesson, lessonTitle, heading, statements, item))
                .filter(passage -> passage.text().length() >= SHORTEST && !body.contains("!["));
    }
}
