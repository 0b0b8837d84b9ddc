package org.aitutor.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aitutor.testing.Answered;
import org.aitutor.testing.CallTemplates;
import org.aitutor.testing.Project;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every body of the description has an example, and the example fits its schema. What is missing is taken from the calls
 * that succeeded in the tests before this one, which goes last.
 */
@Order(Integer.MAX_VALUE)
class ExamplesIT {
    private static final Path FILE = Project.path("src/main/resources/META-INF/ai-tutor/openapi-examples.json");
    private static final Path COMPLETED = Project.path("target/openapi-examples.json");
    private static final int MOST_ITEMS = 2;
    private static final int MOST_CHARACTERS = 160;

    private final JsonObject api =
            TestServer.client().getRoot("/openapi?format=JSON").object();
    private final Map<String, Described> described = described();
    private final JsonObject examples = read(FILE);

    @Test
    void everyBodyHasAnExample() throws IOException {
        List<String> missing = described.entrySet().stream()
                .flatMap(call -> call.getValue().bodies().keySet().stream()
                        .filter(body -> example(call.getKey(), body).isEmpty())
                        .map(body -> call.getKey() + " " + body))
                .toList();

        if (!missing.isEmpty()) {
            complete();
        }
        assumeTrue(
                missing.isEmpty(),
                () -> "Bodies without an example: " + missing + "; read " + COMPLETED + ", then cp it over " + FILE);
    }

    @Test
    void everyExampleIsOfACall() {
        assertThat(described.keySet()).containsAll(examples.keySet());
    }

    @TestFactory
    Stream<DynamicTest> anExampleFitsItsSchema() {
        return described.entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(
                        call.getKey(),
                        () -> call.getValue()
                                .bodies()
                                .forEach((body, schema) -> example(call.getKey(), body)
                                        .ifPresent(
                                                example -> assertFits(call.getKey() + " " + body, example, schema)))));
    }

    private void assertFits(String what, JsonValue example, JsonObject schema) {
        JsonObject schemas = api.getJsonObject("components").getJsonObject("schemas");

        assertThat(SchemaCheck.faults(example, schema, schemas)).as(what).isEmpty();
    }

    private Optional<JsonValue> example(String call, String body) {
        return Optional.ofNullable(examples.getJsonObject(call)).map(parts -> parts.get(body));
    }

    /** The bodies of an operation that are JSON, {@code request} and {@code answer}, with their schemas. */
    private record Described(Map<String, JsonObject> bodies) {
        static Described of(JsonObject operation) {
            Map<String, JsonObject> bodies = new TreeMap<>();
            schema(operation.getJsonObject("requestBody")).ifPresent(schema -> bodies.put("request", schema));
            operation.getJsonObject("responses").entrySet().stream()
                    .filter(answer -> answer.getKey().startsWith("2"))
                    .forEach(answer ->
                            schema(answer.getValue().asJsonObject()).ifPresent(schema -> bodies.put("answer", schema)));
            return new Described(bodies);
        }

        private static Optional<JsonObject> schema(JsonObject body) {
            return Optional.ofNullable(body)
                    .map(said -> said.getJsonObject("content"))
                    .map(content -> content.getJsonObject("application/json"))
                    .map(type -> type.getJsonObject("schema"));
        }
    }

    private Map<String, Described> described() {
        Map<String, Described> all = new TreeMap<>();
        api.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
                    if (operation instanceof JsonObject said && said.containsKey("responses")) {
                        all.put(verb.toUpperCase(Locale.ROOT) + " " + path, Described.of(said));
                    }
                }));
        return all;
    }

    private void complete() throws IOException {
        Map<String, List<Answered>> answered = new TreeMap<>();
        CallTemplates templates = new CallTemplates(
                described.keySet().stream().map(ExamplesIT::inApi).toList());
        Answered.all().stream()
                .filter(call -> call.status() < 300)
                .forEach(call -> templates
                        .of(call)
                        .ifPresent(name -> answered.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(call)));
        JsonObjectBuilder all = Json.createObjectBuilder();
        described.forEach((call, bodies) -> {
            JsonObjectBuilder parts = Json.createObjectBuilder(
                    examples.getOrDefault(call, JsonValue.EMPTY_JSON_OBJECT).asJsonObject());
            for (String body : bodies.bodies().keySet()) {
                if (example(call, body).isEmpty()) {
                    best(answered.getOrDefault(inApi(call), List.of()), body).ifPresent(json -> parts.add(body, json));
                }
            }
            JsonObject built = parts.build();
            if (!built.isEmpty()) {
                all.add(call, built);
            }
        });
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (Writer file = Files.newBufferedWriter(COMPLETED)) {
            pretty.createWriter(file).writeObject(all.build());
        }
    }

    /** The fullest. */
    private static Optional<JsonValue> best(List<Answered> calls, String body) {
        return calls.stream()
                .map(call -> body.equals("request") ? call.sent() : call.answer())
                .filter(json -> json.startsWith("{") || json.startsWith("["))
                .max(Comparator.comparing(String::length))
                .map(json -> shortened(parse(new StringReader(json))));
    }

    private static JsonValue shortened(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            object.forEach((name, field) -> fields.add(name, shortened(field)));
            return fields.build();
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            JsonArrayBuilder items = Json.createArrayBuilder();
            value.asJsonArray().stream().limit(MOST_ITEMS).forEach(item -> items.add(shortened(item)));
            return items.build();
        }
        return value instanceof JsonString text && text.getString().length() > MOST_CHARACTERS
                ? Json.createValue(text.getString().substring(0, MOST_CHARACTERS) + "…")
                : value;
    }

    private static String inApi(String call) {
        return call.replace(" /api/v1", " ");
    }

    private static JsonObject read(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return parse(text).asJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonValue parse(Reader text) {
        try (JsonReader reader = Json.createReader(text)) {
            return reader.readValue();
        }
    }
}
