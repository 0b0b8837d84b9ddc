package org.aitutor.practice.quiz.rest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before
 * it (OWASP, CSV injection): names are the students' own.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n|";

    private Csv() {}

    /** One line, with its end. */
    static String line(List<?> fields) {
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Object value) {
        String text = value instanceof Number ? value.toString() : harmless(value.toString());
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String harmless(String text) {
        String visible = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (FORMULA.indexOf(text.charAt(0)) >= 0
                        || (!visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0));
        return formula ? '\'' + text : text;
    }
}
