package org.aitutor.interchange.oatutor;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a JSON object of a file. Whoever asks for a field of another type than it has gets a {@link BrokenFile}
 * that says which.
 */
record Fields(String file, JsonObject object) {
    static Fields of(String file, JsonStructure json) {
        if (json instanceof JsonObject object) {
            return new Fields(file, object);
        }
        throw new BrokenFile(file, "It must hold a JSON object.");
    }

    /** The objects of a file that holds an array of them. */
    static List<Fields> listOf(String file, JsonStructure json) {
        if (json instanceof JsonArray array) {
            return objects(file, "It", array);
        }
        throw new BrokenFile(file, "It must hold a JSON array.");
    }

    boolean has(String name) {
        return object.containsKey(name) && object.get(name) != JsonValue.NULL;
    }

    /** A text that must be there. */
    String text(String name) {
        if (object.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw wrong(name, "a text");
    }

    /** A text; an empty one where it is not there. */
    String textOrEmpty(String name) {
        return has(name) ? text(name) : "";
    }

    /** A list of texts; an empty one where it is not there. */
    List<String> texts(String name) {
        JsonValue value = object.get(name);
        return value == null || value == JsonValue.NULL ? List.of() : texts(name, value);
    }

    /** A list of objects; an empty one where it is not there. */
    List<Fields> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (object.get(name) instanceof JsonArray array) {
            return objects(file, "`" + name + "`", array);
        }
        throw wrong(name, "a list of objects");
    }

    /** The names of an object's fields; none where it is not there. */
    List<String> keys(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (object.get(name) instanceof JsonObject inner) {
            return List.copyOf(inner.keySet());
        }
        throw wrong(name, "an object");
    }

    /** An object whose fields are lists of texts; empty where it is not there. */
    Map<String, List<String>> lists(String name) {
        if (!has(name)) {
            return Map.of();
        }
        if (object.get(name) instanceof JsonObject inner) {
            return new Fields(file, inner).lists();
        }
        throw wrong(name, "an object of lists");
    }

    /** All fields of this object, each a list of texts. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        object.forEach((key, value) -> lists.put(key, texts(key, value)));
        return lists;
    }

    private List<String> texts(String name, JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            throw wrong(name, "a list of texts");
        }
        List<String> texts = new ArrayList<>();
        for (JsonValue element : array) {
            if (!(element instanceof JsonString text)) {
                throw wrong(name, "a list of texts");
            }
            texts.add(text.getString());
        }
        return texts;
    }

    private static List<Fields> objects(String file, String what, JsonArray array) {
        List<Fields> objects = new ArrayList<>();
        for (JsonValue element : array) {
            if (!(element instanceof JsonObject object)) {
                throw new BrokenFile(file, what + " must be a list of objects.");
            }
            objects.add(new Fields(file, object));
        }
        return objects;
    }

    private BrokenFile wrong(String name, String wanted) {
        return new BrokenFile(file, "`" + name + "` must be " + wanted + ".");
    }
}
