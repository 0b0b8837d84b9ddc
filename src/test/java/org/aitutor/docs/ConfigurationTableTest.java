package org.aitutor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.testing.Project;
import org.junit.jupiter.api.Test;

/** The operator's table of settings and the code that reads them say the same. */
class ConfigurationTableTest {
    private static final Pattern READ = Pattern.compile(
            "settings\\s*\\.(?:text|flag|whole|duration)\\(\\s*\"([^\"]+)\"\\s*(?:,\\s*((?:Duration\\.[^)]*\\)|\"[^\"]*\"|\\w+)))?");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| ([^|]*) \\|");

    @Test
    void everySettingOfTheCodeIsInTheTableAndNoOther() throws IOException {
        assertThat(table().keySet()).isEqualTo(code().keySet());
    }

    @Test
    void everyPresetIsTheOneOfTheCode() throws IOException {
        Map<String, String> table = table();

        assertThat(code())
                .allSatisfy((key, preset) -> assertThat(
                                preset.isEmpty() || table.get(key).equals(preset))
                        .as("%s: the code says %s, the table %s", key, preset, table.get(key))
                        .isTrue());
    }

    /** Key and preset as the table shows it. */
    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Project.path("src/docs/operations/configuration.md")));
        while (row.find()) {
            assertThat(row.group(2)).isEqualTo(environmentNameOf(row.group(1)));
            rows.put(row.group(1), row.group(3).replace("`", "").strip());
        }
        return rows;
    }

    /** Key and preset as the code has it; empty where the code computes it or has none. */
    private static Map<String, String> code() throws IOException {
        try (Stream<Path> files = Files.walk(Project.path("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ConfigurationTableTest::read)
                    .flatMap(text -> READ.matcher(text).results())
                    .collect(Collectors.toMap(
                            found -> found.group(1),
                            found -> found.group(2) == null ? "" : presetOf(found.group(2)),
                            (one, same) -> one,
                            TreeMap::new));
        }
    }

    private static String presetOf(String expression) {
        Matcher duration = Pattern.compile("Duration\\.of(Days|Hours|Minutes|Seconds)\\((\\d+)\\)")
                .matcher(expression);
        if (duration.matches()) {
            char unit = duration.group(1).charAt(0);
            return (unit == 'D' ? "P" : "PT") + duration.group(2) + unit;
        }
        boolean literal = expression.startsWith("\"") || expression.matches("\\d+|true|false");
        return literal ? expression.replace("\"", "") : "";
    }

    private static String environmentNameOf(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
