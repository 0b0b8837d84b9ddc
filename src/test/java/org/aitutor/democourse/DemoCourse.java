package org.aitutor.democourse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aitutor.testing.Project;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of the demo course, read afresh. */
final class DemoCourse {
    private static final Path FOLDER = Project.path("src/main/resources/demo-course");

    private DemoCourse() {}

    static Entry course() {
        return Entry.of(yaml("course.yaml"));
    }

    static List<Entry> skills() {
        return course().entries("skills");
    }

    static List<String> skillIds() {
        return skills().stream().map(skill -> skill.text("id")).toList();
    }

    static List<Entry> lessons() {
        return course().entries("modules").stream()
                .flatMap(module -> module.entries("lessons").stream())
                .toList();
    }

    static List<Entry> items() {
        return course().texts("items").stream()
                .flatMap(file -> Entry.listOf(yaml(file)).stream())
                .toList();
    }

    /** The items, and the questions of their scaffolds: all that a student answers, each with a name for messages. */
    static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Entry item : items()) {
            questions.add(new Question(item.text("id"), item));
            for (Entry hint : item.entries("hints")) {
                if (hint.has("item")) {
                    questions.add(new Question(item.text("id") + "/" + hint.text("id"), hint.entry("item")));
                }
            }
        }
        return questions;
    }

    /** What has a kind, an answer and perhaps choices. */
    record Question(String name, Entry entry) {
        String kind() {
            return entry.text("kind");
        }

        Entry answer() {
            return entry.entry("answer");
        }
    }

    static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the course but {@code course.yaml}, by its path below the course's folder. */
    static List<String> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("course.yaml"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object yaml(String name) {
        Object node = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(file(name));
        return Objects.requireNonNull(node, name);
    }
}
