package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts ASCII answers into terms and factors, as text, for tests. */
final class Surgery {

    private static final Pattern FACTOR_START = Pattern.compile(
            "(?:sqrt|ln|sin|cos|log_(?:\\w|\\(\\w+\\)))(?=\\()|pi|theta|\\d+(?:\\.\\d+)?|\\.\\d+|[A-Za-z](?:_\\w)?'*");

    private Surgery() {}

    /** The terms with their signs; one for an expression that is no sum. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        int depth = 0;
        boolean bars = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            bars ^= c == '|';
            boolean sign = (c == '+' || c == '-') && i > start && "^*/(".indexOf(text.charAt(i - 1)) < 0;
            if (sign && depth == 0 && !bars) {
                terms.add(text.substring(start, i));
                start = i;
            }
        }
        terms.add(text.substring(start));
        return terms;
    }

    static String join(List<String> terms) {
        StringBuilder sum = new StringBuilder();
        for (String term : terms) {
            sum.append(sum.isEmpty() || term.startsWith("-") || term.startsWith("+") ? "" : "+")
                    .append(term);
        }
        return sum.charAt(0) == '+' ? sum.substring(1) : sum.toString();
    }

    /** The factors of a term without sign and quotient; empty when it is not so simple. */
    static Optional<List<String>> factors(String term) {
        List<String> factors = new ArrayList<>();
        int at = 0;
        while (at < term.length()) {
            at += term.charAt(at) == '*' ? 1 : 0;
            int end = factorEnd(term, at);
            if (end < 0) {
                return Optional.empty();
            }
            factors.add(term.substring(at, end));
            at = end;
        }
        return Optional.of(factors);
    }

    private static int factorEnd(String term, int at) {
        int end = atomEnd(term, at);
        if (end > 0 && end < term.length() && term.charAt(end) == '^') {
            int exponent = end + 1 + (term.startsWith("-", end + 1) ? 1 : 0);
            return atomEnd(term, exponent);
        }
        return end;
    }

    private static int atomEnd(String term, int at) {
        if (at >= term.length()) {
            return -1;
        }
        if (term.charAt(at) == '(') {
            return closing(term, at);
        }
        if (term.charAt(at) == '|') {
            return term.indexOf('|', at + 1) + 1;
        }
        Matcher start = FACTOR_START.matcher(term).region(at, term.length());
        if (!start.useTransparentBounds(true).lookingAt()) {
            return -1;
        }
        boolean function = start.group().matches("sqrt|ln|sin|cos|log_.*");
        return function ? closing(term, start.end()) : start.end();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
