package org.aitutor.practice.grading;

import java.util.Map;

/**
 * Rewrites the LaTeX of the courses as ASCII, for tests: written apart from the grader's own reader, so that a fault of
 * that reader cannot hide here.
 */
final class PlainAscii {

    /** How a fraction is spelled. */
    enum Fraction {
        SLASH,
        INVERSE
    }

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("left", ""),
            Map.entry("right", ""),
            Map.entry("times", "*"),
            Map.entry("cdot", "*"),
            Map.entry("pm", "±"),
            Map.entry("ln", "ln"),
            Map.entry("log", "log"),
            Map.entry("sin", "sin"),
            Map.entry("cos", "cos"),
            Map.entry("pi", "pi"),
            Map.entry("theta", "theta"),
            Map.entry("infty", "inf"),
            Map.entry("leq", "<="),
            Map.entry("geq", ">="));

    private final String latex;
    private final Fraction fraction;
    private int position;

    private PlainAscii(String latex, Fraction fraction) {
        this.latex = latex;
        this.fraction = fraction;
    }

    static String of(String answer, Fraction fraction) {
        String plain =
                answer.replace("$", "").replace("**", "^").replace("−", "-").replaceAll("log\\{(\\w)\\}", "log_$1");
        String spaced = plain.replaceAll("(?<=[a-z])\\s+(?=[a-z])", "*");
        return new PlainAscii(spaced, fraction).read('\0').replaceAll("\\s+", "");
    }

    private String read(char until) {
        StringBuilder ascii = new StringBuilder();
        while (position < latex.length() && latex.charAt(position) != until) {
            char c = latex.charAt(position++);
            if (c == '\\') {
                ascii.append(command());
            } else if (c == '{') {
                String group = group();
                boolean bare = !ascii.isEmpty() && ascii.charAt(ascii.length() - 1) == '_' && group.length() == 1;
                ascii.append(bare ? group : "(" + group + ")");
            } else {
                ascii.append(c);
            }
        }
        return ascii.toString();
    }

    private String group() {
        String inner = read('}');
        position++;
        return inner;
    }

    private String argument() {
        while (latex.charAt(position) == ' ') {
            position++;
        }
        if (latex.charAt(position++) != '{') {
            throw new IllegalArgumentException("A group is expected in " + latex);
        }
        return group();
    }

    private String command() {
        int start = position;
        while (position < latex.length() && Character.isLetter(latex.charAt(position))) {
            position++;
        }
        String name = latex.substring(start, position);
        return switch (name) {
            case "frac" -> fraction(argument(), argument());
            case "sqrt" -> root();
            case "operatorname" -> argument();
            default -> {
                if (!COMMANDS.containsKey(name)) {
                    throw new IllegalArgumentException("Unknown command \\" + name);
                }
                yield COMMANDS.get(name);
            }
        };
    }

    private String fraction(String above, String below) {
        return fraction == Fraction.SLASH
                ? "((" + above + ")/(" + below + "))"
                : "((" + above + ")*(" + below + ")^(-1))";
    }

    private String root() {
        if (latex.charAt(position) != '[') {
            return "sqrt(" + argument() + ")";
        }
        position++;
        String index = read(']');
        position++;
        return "((" + argument() + ")^(1/(" + index + ")))";
    }
}
