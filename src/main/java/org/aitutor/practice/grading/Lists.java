package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits lists written as text, leaving alone what stands in brackets. */
final class Lists {

    private static final Pattern CONJUNCTION = Pattern.compile(
            "(?i)\\s+(?:and|or)\\s+(?!\\d+\\s*/)|\\\\(?:text|mathrm)\\s*\\{\\s*(?:and|or)\\s*\\}|(?<=[\\s$\\d)])(?:and|or)(?=[\\s$(\\-])");

    /** Where one equation ends and the next begins, in a system written on one line. */
    private static final Pattern SYSTEM = Pattern.compile("(?<=[\\w)}])\\s+(?=[-(]?[\\w(][^=]*=)");

    private Lists() {}

    /** The members of a list; one for a text that is none. Semicolons, where there are any, separate alone. */
    static List<String> split(String text) {
        Limits.checkLength(text);
        String plain = CONJUNCTION.matcher(text.replace("{,}", "")).replaceAll(" , ");
        String bare = withoutBraces(
                plain.replace("$$", " ").replaceAll("\\\\[ ,;:!]", " ").strip());
        List<String> members = at(bare, ';');
        return (members.size() > 1 ? members : at(bare, ','))
                .stream()
                        .flatMap(Lists::equations)
                        .map(String::strip)
                        .filter(member -> !member.isEmpty())
                        .toList();
    }

    private static Stream<String> equations(String member) {
        boolean system = member.indexOf('=') != member.lastIndexOf('=');
        return system ? Stream.of(SYSTEM.split(member)) : Stream.of(member);
    }

    private static String withoutBraces(String text) {
        String plain = text.replace("\\left", "").replace("\\right", "").strip();
        if (plain.startsWith("\\{") && plain.endsWith("\\}")) {
            return plain.substring(2, plain.length() - 2);
        }
        return plain.startsWith("{") && closing(plain, 0) == plain.length() - 1
                ? plain.substring(1, plain.length() - 1)
                : text;
    }

    /** The parts between separators outside all brackets. */
    static List<String> at(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += step(c);
            if (c == separator && depth <= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        if (parts.size() > Limits.PARTS) {
            throw new NotUnderstood("It has too many parts: at most " + Limits.PARTS + " can be read.");
        }
        return parts;
    }

    /** Where the bracket opened at a place is closed, or -1. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += step(text.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** How much deeper in brackets it is behind such a letter. */
    static int step(char c) {
        return switch (c) {
            case '(', '[', '{' -> 1;
            case ')', ']', '}' -> -1;
            default -> 0;
        };
    }
}
