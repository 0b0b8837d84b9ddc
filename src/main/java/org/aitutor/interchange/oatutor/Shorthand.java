package org.aitutor.interchange.oatutor;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the archives' own converter would have made of its shorthand, in LaTeX: the bar of a set, matrices, and blanks. It
 * stands in formulas here and there, where no renderer knows it.
 */
final class Shorthand {
    private static final Pattern BAR = Pattern.compile("\\\\pipe(?![A-Za-z])\\s*");
    private static final Pattern MATRIX =
            Pattern.compile("[/\\\\]mat\\s*\\{(" + "\\s*\\([^(){}]+\\)(?:\\s*,\\s*\\([^(){}]+\\))*+)\\s*\\}?");
    private static final Pattern BETWEEN_ROWS = Pattern.compile("\\)\\s*,\\s*\\(");
    private static final Pattern BLANK = Pattern.compile("(?<!\\\\)_{2,}");

    private Shorthand() {}

    /** The formula with its shorthand written out: itself where it has none. */
    static String writtenOut(String tex) {
        String barred = BAR.matcher(tex).replaceAll("\\\\mid ");
        String rowed = MATRIX.matcher(barred).replaceAll(found -> Matcher.quoteReplacement(matrix(found.group(1))));
        return BLANK.matcher(rowed)
                .replaceAll(found ->
                        Matcher.quoteReplacement("\\_".repeat(found.group().length())));
    }

    private static String matrix(String rows) {
        String bare = rows.strip();
        return BETWEEN_ROWS
                .splitAsStream(bare.substring(1, bare.length() - 1))
                .map(row -> Arrays.stream(row.split(",")).map(String::strip).collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(" \\\\ ", "\\begin{bmatrix} ", " \\end{bmatrix}"));
    }
}
