package org.aitutor.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
public final class ApiAnswer {
    private final HttpResponse<byte[]> response;

    ApiAnswer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** A header's first value, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as a JSON object; throws if it is none. */
    public JsonObject object() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            return reader.readObject();
        }
    }

    /** The {@code items} of a page. */
    public JsonArray items() {
        return object().getJsonArray("items");
    }

    @Override
    public String toString() {
        return status() + " " + text();
    }
}
