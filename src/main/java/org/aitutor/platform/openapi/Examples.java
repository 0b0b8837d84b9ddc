package org.aitutor.platform.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.NullUnmarked;

/**
 * What each call may send and be answered, out of a file of the WAR: by the call, {@code request}, {@code answer}, and
 * {@code events} where the answer may also be a stream. A test fills the file from what the server really answered, and
 * holds it to the schemas.
 */
@NullUnmarked // the model's getters may all give null
final class Examples {
    private static final String FILE = "META-INF/ai-tutor/openapi-examples.json";

    private final JsonObject calls;

    private Examples(JsonObject calls) {
        this.calls = calls;
    }

    static Examples load() {
        try (InputStream file = Examples.class.getClassLoader().getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(file)) {
            return new Examples(reader.readObject());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives the operation its examples. */
    void addTo(Operation operation, ResourceMethod method) {
        JsonObject call = calls.getJsonObject(method.verb() + ' ' + method.path());
        if (call == null) {
            return;
        }
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), call.get("request"));
        }
        APIResponse answer =
                operation.getResponses().getAPIResponse(method.success().status());
        if (answer != null) {
            add(answer.getContent(), call.get("answer"));
            Optional.ofNullable(call.get("events")).ifPresent(events -> addEvents(answer, (JsonString) events));
        }
    }

    private static void add(Content content, JsonValue example) {
        if (content != null && example != null) {
            content.getMediaTypes().values().stream()
                    .filter(type ->
                            type.getExamples() == null || type.getExamples().isEmpty())
                    .forEach(type -> type.setExample(plain(example)));
        }
    }

    private static void addEvents(APIResponse answer, JsonString events) {
        answer.getContent()
                .addMediaType(
                        "text/event-stream",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .type(SchemaType.STRING)
                                        .description("Events as they come, each with a JSON object as its data."))
                                .example(events.getString()));
    }

    /** The value without the types of JSON-P, which the server could not write. */
    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.forEach((name, field) -> fields.put(name, plain(field)));
            return fields;
        }
        if (value instanceof JsonArray array) {
            List<Object> items = new ArrayList<>(); // which may hold null
            array.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.longValue() : (Object) number.doubleValue();
        }
        return value == JsonValue.NULL ? null : (Object) (value == JsonValue.TRUE);
    }
}
