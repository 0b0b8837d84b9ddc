package org.aitutor.practice.grading;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The answers of an OATutor course archive. */
final class Corpus {

    /** One answer as a file gives it, its variables filled in with their first values. */
    record Answer(String id, boolean step, boolean textBox, String type, String text, List<String> choices) {}

    private Corpus() {}

    static List<Answer> read(Path archive) throws IOException {
        List<Answer> answers = new ArrayList<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(e -> e.getName().contains("/steps/") && e.getName().endsWith(".json"))
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry);
                        JsonReader reader = Json.createReader(in)) {
                    collect(reader.read(), answers);
                }
            }
        }
        return answers;
    }

    private static void collect(JsonStructure file, List<Answer> answers) {
        if (file instanceof JsonObject step && step.containsKey("stepAnswer")) {
            answers.add(answer(step, step.getJsonArray("stepAnswer"), true));
        } else if (file instanceof JsonArray hints) {
            hints(hints, answers);
        }
    }

    private static void hints(JsonArray hints, List<Answer> answers) {
        for (JsonObject hint : hints.getValuesAs(JsonObject.class)) {
            if (hint.containsKey("hintAnswer")) {
                answers.add(answer(hint, hint.getJsonArray("hintAnswer"), false));
            }
            if (hint.containsKey("subHints")) {
                hints(hint.getJsonArray("subHints"), answers);
            }
        }
    }

    private static Answer answer(JsonObject from, JsonArray given, boolean step) {
        String text = given.getString(0);
        JsonObject variables = from.containsKey("variabilization")
                ? from.getJsonObject("variabilization")
                : JsonObject.EMPTY_JSON_OBJECT;
        for (String name : variables.keySet()) {
            text = text.replace("@{" + name + "}", variables.getJsonArray(name).getString(0));
        }
        List<String> choices = from.containsKey("choices") && from.get("choices") instanceof JsonArray list
                ? list.getValuesAs(JsonString::getString)
                : List.of();
        return new Answer(
                from.getString("id"),
                step,
                from.getString("problemType").equals("TextBox"),
                from.getString("answerType", "string"),
                text,
                choices);
    }
}
