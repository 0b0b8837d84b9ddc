package org.aitutor.interchange.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping of a YAML file. What is not there, or is of another type, is a mistake of ours: an exception that names it. */
record Node(String file, Map<?, ?> values) {
    static Node of(String file, @Nullable Object yaml) {
        if (yaml instanceof Map<?, ?> map) {
            return new Node(file, map);
        }
        throw new IllegalStateException(file + ": a mapping is expected, not " + yaml);
    }

    static List<Node> listOf(String file, @Nullable Object yaml) {
        if (yaml instanceof List<?> list) {
            return list.stream().map(one -> of(file, one)).toList();
        }
        throw new IllegalStateException(file + ": a list is expected, not " + yaml);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        if (values.get(key) instanceof String text) {
            return text.strip();
        }
        throw missing(key, "text");
    }

    Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    int whole(String key) {
        if (values.get(key) instanceof Integer whole) {
            return whole;
        }
        throw missing(key, "whole number");
    }

    double number(String key) {
        if (values.get(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw missing(key, "number");
    }

    Node node(String key) {
        return of(file + ", " + key, values.get(key));
    }

    List<Node> nodes(String key) {
        return listOf(file + ", " + key, values.get(key));
    }

    List<String> texts(String key) {
        if (values.get(key) instanceof List<?> list) {
            return list.stream().map(String.class::cast).toList();
        }
        throw missing(key, "list of texts");
    }

    JsonObject json(String key) {
        return json(node(key).values());
    }

    private static JsonObject json(Map<?, ?> map) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        map.forEach((key, value) -> object.add((String) key, jsonOf(value)));
        return object.build();
    }

    private static JsonValue jsonOf(Object value) {
        if (value instanceof Map<?, ?> map) {
            return json(map);
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(one -> array.add(jsonOf(one)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return value instanceof Integer whole ? Json.createValue(whole) : Json.createValue(String.valueOf(value));
    }

    private IllegalStateException missing(String key, String type) {
        return new IllegalStateException(file + ": '" + key + "' must be a " + type + ", not " + values.get(key));
    }
}
