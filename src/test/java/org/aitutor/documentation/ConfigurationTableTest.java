package org.aitutor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aitutor.testing.Project;
import org.junit.jupiter.api.Test;

/** The table of settings is what the code says of them. */
class ConfigurationTableTest {
    private static final String HEAD = """
            # Configuration

            Made from the code. Every setting has a default that fits one machine. Give it as an environment variable, as a system
            property (`-Dkey=value`), or in a file by MicroProfile Config's rules. A start with a wrong value fails and says which.
            Durations are ISO-8601 (`PT30S`, `P7D`).

            | key | variable | default | what it is |
            |---|---|---|---|
            """;

    @Test
    void everySettingIsDescribedBesideItsDefault() throws IOException {
        assertThat(settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.description())
                        .describedAs("a comment with {@code %s}: what it is", setting.key())
                        .isNotBlank());
    }

    @Test
    void theTableIsWhatTheCodeSays() throws IOException {
        Path made = Project.path("target/configuration.md");
        StringBuilder table = new StringBuilder(HEAD);
        settings()
                .forEach(setting -> table.append("| `%s` | `%s` | %s | %s |\n"
                        .formatted(
                                setting.key(),
                                setting.variable(),
                                setting.preset().isEmpty() ? "" : "`" + setting.preset() + "`",
                                setting.description())));
        Files.writeString(made, table);

        assertThat(Project.path("src/docs/operations/configuration.md"))
                .describedAs("out of date: cp target/configuration.md src/docs/operations/")
                .hasSameTextualContentAs(made);
    }

    private static List<Setting> settings() throws IOException {
        try (Stream<Path> sources = Files.walk(Project.path("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> Setting.in(read(file)).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
