package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a matrix from text: LaTeX with a number before or behind it, or {@code [[1,2],[3,4]]}. */
final class Matrices {

    private static final Pattern LATEX = Pattern.compile(
            "(.*?)\\\\begin\\s*\\{[bpvBV]?(?:small)?(?:matrix|array)\\}(?:\\{[lcr|]*\\})?(.*?)\\\\end\\s*\\{[^}]*\\}(.*)",
            Pattern.DOTALL);
    private static final Pattern ROWS = Pattern.compile("\\[\\s*\\[(.*)\\]\\s*\\]", Pattern.DOTALL);

    private Matrices() {}

    /** The cells by rows, any number outside multiplied into each; empty when it is no matrix. */
    static Optional<List<List<String>>> read(String text) {
        Limits.checkLength(text);
        String plain = text.replace("$", "")
                .replace("\\left", "")
                .replace("\\right", "")
                .strip();
        Matcher latex = LATEX.matcher(plain);
        if (latex.matches()) {
            return Optional.of(Stream.of(latex.group(2).split("\\\\\\\\", -1))
                    .filter(row -> !row.isBlank())
                    .map(row -> Stream.of(row.split("&", -1))
                            .map(cell -> scaled(
                                    latex.group(1).strip(),
                                    cell.strip(),
                                    latex.group(3).strip()))
                            .toList())
                    .toList());
        }
        return ROWS.matcher(plain).matches() ? Optional.of(ascii(plain)) : Optional.empty();
    }

    private static List<List<String>> ascii(String plain) {
        return Lists.at(plain.substring(1, plain.length() - 1), ',').stream()
                .map(String::strip)
                .map(row -> row.replaceFirst("^\\[", "").replaceFirst("\\]$", ""))
                .map(row -> Lists.at(row, ',').stream().map(String::strip).toList())
                .toList();
    }

    private static String scaled(String before, String cell, String behind) {
        String factor = before.replaceFirst("(?:\\*|\\\\cdot|\\\\times)$", "").strip();
        if (factor.isEmpty() && behind.isEmpty()) {
            return cell;
        }
        String product = factor.isEmpty()
                ? "(" + cell + ")"
                : (factor.equals("-") ? "-1" : "(" + factor + ")") + "*(" + cell + ")";
        return product + behind;
    }
}
