package org.aitutor.practice;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.aitutor.platform.problem.InvalidInput;

/** Reads a JSON object that somebody sent, field by field; whatever is wrong becomes {@link InvalidInput} that names it. */
final class Fields {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_LIST = 200;

    private final String path;
    private final JsonObject object;
    private final Set<String> read = new HashSet<>();

    Fields(String path, JsonObject object) {
        this.path = path;
        this.object = object;
    }

    boolean has(String name) {
        return optional(name).isPresent();
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> wrong(name, "is missing"));
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(value -> textOf(field(name), value));
    }

    boolean flag(String name) {
        return optional(name)
                .map(value -> switch (value.getValueType()) {
                    case TRUE -> true;
                    case FALSE -> false;
                    default -> throw wrong(name, "must be true or false");
                })
                .orElse(false);
    }

    Optional<Integer> whole(String name) {
        return optional(name).map(value -> {
            if (value instanceof JsonNumber number && number.isIntegral()) {
                return number.bigIntegerValue().intValue();
            }
            throw wrong(name, "must be a whole number");
        });
    }

    List<String> texts(String name) {
        return list(name, Fields::textOf);
    }

    List<List<String>> rows(String name) {
        return list(name, (where, row) -> listOf(where, row, Fields::textOf));
    }

    List<Fields> objects(String name) {
        return list(name, (where, value) -> new Fields(where, objectOf(where, value)));
    }

    JsonObject object(String name) {
        return objectOf(field(name), optional(name).orElseThrow(() -> wrong(name, "is missing")));
    }

    String field(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    /** Everything that was sent must have been read. */
    void end() {
        for (String name : object.keySet()) {
            if (!read.contains(name)) {
                throw wrong(name, "does not belong here");
            }
        }
    }

    InvalidInput wrong(String name, String message) {
        return new InvalidInput(field(name), message);
    }

    private Optional<JsonValue> optional(String name) {
        read.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
    }

    private <T> List<T> list(String name, BiFunction<String, JsonValue, T> element) {
        JsonValue value = optional(name).orElseThrow(() -> wrong(name, "is missing"));
        return listOf(field(name), value, element);
    }

    private static <T> List<T> listOf(String where, JsonValue value, BiFunction<String, JsonValue, T> element) {
        if (!(value instanceof JsonArray array)) {
            throw new InvalidInput(where, "must be a list");
        }
        if (array.size() > LONGEST_LIST) {
            throw new InvalidInput(where, "must have at most " + LONGEST_LIST + " entries");
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            read.add(element.apply(where + '[' + i + ']', array.get(i)));
        }
        return read;
    }

    private static String textOf(String where, JsonValue value) {
        if (!(value instanceof JsonString text)) {
            throw new InvalidInput(where, "must be a text");
        }
        if (text.getString().length() > LONGEST_TEXT) {
            throw new InvalidInput(where, "must have at most " + LONGEST_TEXT + " characters");
        }
        return text.getString();
    }

    private static JsonObject objectOf(String where, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new InvalidInput(where, "must be an object");
    }
}
