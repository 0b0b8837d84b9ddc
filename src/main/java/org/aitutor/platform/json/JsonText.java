package org.aitutor.platform.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Map;

/** Reads JSON that is kept as text. */
public final class JsonText {
    /** {@code Json.createReader} looks for the parser anew at each call, which costs more than to read a small text. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonText() {}

    /**
     * The object that the text is.
     *
     * @throws jakarta.json.JsonException where it is none
     */
    public static JsonObject object(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
