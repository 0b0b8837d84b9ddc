package org.aitutor.documentation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A setting as the code reads and describes it.
 *
 * @param kind the reading method's name: {@code text}, {@code flag}, {@code whole}, {@code duration}
 */
record Setting(String key, String kind, String preset, String description) implements Comparable<Setting> {
    private static final Pattern READ = Pattern.compile(
            "\\bsettings\\s*\\.(text|flag|whole|duration)\\(\\s*\"([a-z0-9.-]+)\"((?:[^()\"]|\"[^\"]*\"|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)");

    /** The settings that a source file reads. */
    static List<Setting> in(String source) {
        return READ.matcher(source)
                .results()
                .map(read -> new Setting(
                        read.group(2), read.group(1), presetOf(read, source), descriptionOf(read.group(2), source)))
                .toList();
    }

    String variable() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    @Override
    public int compareTo(Setting other) {
        return key.compareTo(other.key);
    }

    private static String presetOf(MatchResult read, String source) {
        if (read.group(3).contains("Math.")) {
            // Depends on the machine: the description tells how.
            return "";
        }
        List<String> arguments =
                List.of(read.group(3).strip().replaceFirst("^,\\s*", "").split("\\s*,\\s*"));
        if (arguments.get(0).isBlank()) {
            return "";
        }
        return read.group(1).equals("whole") && arguments.size() == 3
                ? valueOf(arguments.get(0), source) + " (" + valueOf(arguments.get(1), source) + " to "
                        + valueOf(arguments.get(2), source) + ")"
                : valueOf(arguments.get(0), source);
    }

    private static String valueOf(String written, String source) {
        String expression = Pattern.compile("\\b" + Pattern.quote(written) + " = ([^;]+);")
                .matcher(source)
                .results()
                .map(constant -> constant.group(1))
                .findFirst()
                .orElse(written);
        Matcher duration = Pattern.compile("(?:Duration\\.)?of(Millis|Seconds|Minutes|Hours|Days)\\((\\d+)\\)")
                .matcher(expression);
        if (duration.matches()) {
            long amount = Long.parseLong(duration.group(2));
            return switch (duration.group(1)) {
                case "Millis" -> Duration.ofMillis(amount).toString();
                case "Seconds" -> Duration.ofSeconds(amount).toString();
                case "Minutes" -> Duration.ofMinutes(amount).toString();
                case "Hours" -> Duration.ofHours(amount).toString();
                default -> "P" + amount + "D";
            };
        }
        return expression.startsWith("\"") ? expression.replaceAll("^\"|\"$", "") : expression.replace("_", "");
    }

    /** The part of a comment (a tag's, or a paragraph) that names the key, without the name and the tag. */
    private static String descriptionOf(String key, String source) {
        String name = "\\{@code " + Pattern.quote(key) + "}";
        Matcher told = Pattern.compile(
                        "(?:@param \\w+|/\\*\\*|\\n\\s*\\*\\s*\\n\\s*\\*(?: <p>)?)((?:(?!@param|\\*/|\\n\\s*\\*\\s*\\n).)*?"
                                + name + ".*?)(?=\\n\\s*\\*\\s*@|\\n\\s*\\*\\s*\\n|\\*/)",
                        Pattern.DOTALL)
                .matcher(source);
        return told.find()
                ? told.group(1)
                        .replaceAll("[;,]?\\s*" + name + ":?", "")
                        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .replaceAll("\\{@link #?([^}]*)}", "`$1`")
                        .replaceAll(",( \\d+ to \\d+,)? default \\S+| \\(the default\\)", "")
                        .replaceAll("^[\\s,;:]+|[\\s.:]+$", "")
                : "";
    }
}
