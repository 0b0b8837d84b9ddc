package org.aitutor.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a message what may be the student's answer: a formula between dollars, what an equals sign ends in, what came out, a number. */
final class Steps {
    private static final int LONGEST = 200;
    private static final Pattern MATHS = Pattern.compile("\\$+([^$]+)\\$+");
    private static final Pattern EQUATION = Pattern.compile("([^\\s=<>][^=<>,;:!?]*=[^=<>,;:!?]*[^\\s=<>.,;:!?])");
    private static final Pattern RESULT = Pattern.compile("=\\s*([^=<>,;:!?]*[^\\s=<>.,;:!?])\\s*[.!?]*\\s*$");
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:got|get|have|answer is|answer was|came to)\\s+([^,;:?!]*\\d[^,;:?!]*?)(?=\\s*(?:[,;:?!]|\\.?\\s*$|\\.\\s|\\b(?:but|why|and|so|which|is|as)\\b))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}_)(/^*.,+\u2212-]|[/*+\u2212-] )([-+\u2212]?\\d+(?:[.,]\\d+)?(?:\\s*/\\s*\\d+)?%?)(?=[^\\d]*$)");

    private Steps() {}

    /** The candidates, the whole message first; each is for the grader to read or not. */
    static List<String> in(String message) {
        List<String> found = new ArrayList<>();
        found.add(message.strip().replaceAll("[.!?]+$", ""));
        add(found, MATHS.matcher(message));
        add(found, EQUATION.matcher(message));
        add(found, RESULT.matcher(message));
        add(found, REPORTED.matcher(message));
        add(found, NUMBER.matcher(message));
        return found.stream()
                .filter(text -> !text.isBlank() && text.length() <= LONGEST)
                .distinct()
                .toList();
    }

    private static void add(List<String> found, Matcher matcher) {
        while (matcher.find()) {
            found.add(matcher.group(1).strip());
        }
    }
}
