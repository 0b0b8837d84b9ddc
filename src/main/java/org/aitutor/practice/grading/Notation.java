package org.aitutor.practice.grading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the many spellings of mathematics (Unicode signs, LaTeX layout, dollar signs) to one plain spelling. */
final class Notation {

    private static final Pattern LAYOUT = Pattern.compile(
            "\\\\(?:left|right|big|Big|bigl|bigr|displaystyle|limits)(?![A-Za-z])\\.?|\\\\[,;:! ]|\\\\q?quad(?![A-Za-z])");
    private static final Pattern WRAPPER = Pattern.compile(
            "\\\\(?:text|textbf|textit|textrm|mathrm|mathit|mathbf|mathbb|operatorname)\\*?\\s*\\{([^{}]*)\\}");
    private static final Pattern DEGREE = Pattern.compile("\\^\\s*\\{?\\s*\\\\circ\\s*\\}?");
    private static final Pattern SUPERSCRIPTS = Pattern.compile("[⁻⁰¹²³⁴-⁹]+");
    private static final Pattern SUBSCRIPTS = Pattern.compile("[₀-₉]+");

    private static final String PLAIN_SUPERSCRIPTS = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, String> ASCII_SIGNS = asciiSigns();
    private static final Map<String, String> SIGNS = signs();

    private Notation() {}

    /** The text in plain spelling; LaTeX commands that mean something are left for the tokenizer. */
    static String plain(String raw) {
        Limits.checkLength(raw);
        String text = raw;
        for (Map.Entry<String, String> sign : (isAscii(raw) ? ASCII_SIGNS : SIGNS).entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        text = LAYOUT.matcher(text).replaceAll(" ");
        text = WRAPPER.matcher(text).replaceAll(" $1 ");
        text = DEGREE.matcher(text).replaceAll("°");
        text = SUPERSCRIPTS.matcher(text).replaceAll(match -> "^(" + superscript(match.group()) + ")");
        text = SUBSCRIPTS.matcher(text).replaceAll(match -> "_{" + digits(match.group(), '₀') + "}");
        return withoutEnd(text.strip());
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && ".;,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    private static String superscript(String run) {
        return run.chars()
                .mapToObj(c -> c == '⁻' ? "-" : String.valueOf(PLAIN_SUPERSCRIPTS.indexOf(c) - 1))
                .collect(java.util.stream.Collectors.joining());
    }

    private static String digits(String run, char zero) {
        return run.chars().mapToObj(c -> String.valueOf(c - zero)).collect(java.util.stream.Collectors.joining());
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static Map<String, String> asciiSigns() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("\\$", "");
        signs.put("$", "");
        signs.put("{,}", ",");
        signs.put("\\%", "%");
        signs.put("\\_", "_");
        signs.put("~", " ");
        signs.put("**", "^");
        signs.put("`", "'");
        return signs;
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = asciiSigns();
        one(signs, "−–—‒﹣－⁃‐‑", "-");
        one(signs, "×·∙⋅•∗＊", "*");
        one(signs, "÷∕⁄／", "/");
        one(signs, "′’‘´", "'");
        one(signs, "\u00a0\u2009\u200a\u202f\u2007\u2002\u2003\u3000", " ");
        one(signs, "\u200b\u200c\u200d\u2061\u2062\ufeff", "");
        one(signs, "∣｜", "|");
        one(signs, "＋", "+");
        one(signs, "＝", "=");
        one(signs, "（", "(");
        one(signs, "）", ")");
        one(signs, "º˚", "°");
        signs.put("″", "''");
        signs.put("½", " 1/2");
        signs.put("⅓", " 1/3");
        signs.put("⅔", " 2/3");
        signs.put("¼", " 1/4");
        signs.put("¾", " 3/4");
        signs.put("⅕", " 1/5");
        signs.put("⅖", " 2/5");
        signs.put("⅗", " 3/5");
        signs.put("⅘", " 4/5");
        signs.put("⅙", " 1/6");
        signs.put("⅚", " 5/6");
        signs.put("⅛", " 1/8");
        signs.put("⅜", " 3/8");
        signs.put("⅝", " 5/8");
        signs.put("⅞", " 7/8");
        return signs;
    }

    private static void one(Map<String, String> signs, String characters, String plain) {
        characters.chars().forEach(c -> signs.put(String.valueOf((char) c), plain));
    }
}
