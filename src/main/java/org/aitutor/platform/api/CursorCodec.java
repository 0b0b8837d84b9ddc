package org.aitutor.platform.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.aitutor.platform.paging.Position;

/** Makes a position opaque: base64url of a JSON array of texts. */
final class CursorCodec {
    private static final int LONGEST = 1000;

    private CursorCodec() {}

    static String encode(Position position) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        position.values().forEach(array::add);
        byte[] json = array.build().toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    /** The position of a cursor. @throws InvalidInput where it is none of ours */
    static Position decode(String cursor) {
        if (cursor.length() > LONGEST) {
            throw Position.foreign();
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                JsonArray array = reader.readArray();
                if (array.isEmpty()) {
                    throw Position.foreign();
                }
                return new Position(array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
            }
        } catch (IllegalArgumentException | JsonException | ClassCastException broken) {
            throw Position.foreign();
        }
    }
}
