package org.aitutor.interchange.oatutor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a text of OATutor into Markdown with maths: {@code $$…$$} becomes {@code $…$}, a written-out {@code \n} a line
 * break, {@code ##figure1.gif} a picture, and whatever Markdown would take for its own is escaped, so that the text
 * reads as it did. Slots of variables stay.
 */
final class Markup {
    private static final Pattern PIECE = Pattern.compile("(?s)\\$\\$(?<tex>.*?)\\$\\$"
            + "|##(?<figure>[\\w.-]+?\\.(?i:gif|png|jpe?g|svg|webp))(?:##)?"
            + "|@\\{(?<slot>\\w+)\\}"
            + "|(?<break>\\\\n(?!(?:eq?|u|abla|ot)\\b)|\\R)"
            + "|(?<pipe>\\\\pipe)");
    private static final String ALWAYS = "\\`*_[]<$~|";
    private static final Pattern LINE_START = Pattern.compile("(?m)^(?:([-+=>#])|(\\d{1,9})([.)])(?=\\s|$))");
    private static final Pattern PARAGRAPHS = Pattern.compile("(?:[ \\t]*\\n){2,}");
    private static final Pattern ENTITY = Pattern.compile("&(?=[#\\w])");
    private static final Pattern TRAILING_BACKSLASHES = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\$");

    private final Function<String, Optional<String>> figures;
    private final Set<String> slots;

    /**
     * @param figures where a figure of that name is served; empty where it is missing
     * @param slots the variables that there are
     */
    Markup(Function<String, Optional<String>> figures, Set<String> slots) {
        this.figures = figures;
        this.slots = Set.copyOf(slots);
    }

    /** A text without figures or variables. */
    static String plain(String text) {
        return new Markup(name -> Optional.empty(), Set.of()).toMarkdown(text);
    }

    String toMarkdown(String text) {
        StringBuilder out = new StringBuilder();
        Matcher piece = PIECE.matcher(text);
        int from = 0;
        while (piece.find()) {
            out.append(escaped(text.substring(from, piece.start())));
            out.append(converted(piece, text));
            from = piece.end();
        }
        return lines(out.append(escaped(text.substring(from))).toString());
    }

    private String converted(Matcher piece, String text) {
        String tex = piece.group("tex");
        if (tex != null) {
            boolean digitFollows = piece.end() < text.length() && Character.isDigit(text.charAt(piece.end()));
            return maths(tex) + (digitFollows ? " " : "");
        }
        String figure = piece.group("figure");
        if (figure != null) {
            return picture(figure);
        }
        String slot = piece.group("slot");
        if (slot != null) {
            return slots.contains(slot) ? piece.group() : escaped(piece.group());
        }
        return piece.group("pipe") == null ? "\n" : "\\|";
    }

    /** Blanks at the ends, a bare dollar or a last backslash would end the formula too early or too late. */
    private static String maths(String tex) {
        String line =
                Braces.matched(Shorthand.writtenOut(tex.replaceAll("\\s+", " ").strip()));
        String safe = line.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\$", "$1\\\\\\$");
        String closed = TRAILING_BACKSLASHES.matcher(safe).find()
                ? safe.substring(0, safe.length() - 1).strip()
                : safe;
        return closed.isEmpty() ? "" : "$" + closed + "$";
    }

    private String picture(String name) {
        String shown = figures.apply(name)
                .map(url -> "![Figure](" + url + ")")
                .orElseGet(() -> "*\\[Figure missing: " + escaped(name) + "\\]*");
        return "\n\n" + shown + "\n\n";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(c -> !Character.isISOControl(c) || c == '\t').forEach(c -> {
            if (ALWAYS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return ENTITY.matcher(out).replaceAll("\\\\&");
    }

    /** One break is a break in the paragraph, two or more begin another. */
    private static String lines(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : PARAGRAPHS.split(text, -1)) {
            String trimmed = paragraph.strip().replaceAll("[ \\t]*\\n[ \\t]*", "\n");
            if (!trimmed.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n\n")
                        .append(safeLineStarts(trimmed).replace("\n", "\\\n"));
            }
        }
        return out.toString();
    }

    private static String safeLineStarts(String paragraph) {
        return LINE_START.matcher(paragraph).replaceAll(start -> {
            String mark = start.group(1);
            return Matcher.quoteReplacement(mark != null ? "\\" + mark : start.group(2) + "\\" + start.group(3));
        });
    }
}
