package org.aitutor.platform.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.aitutor.platform.problem.FieldError;

/**
 * Compares JSON with the record that is to be made of it, type by type: texts, whole numbers, truth values, objects, lists
 * and records; other types are left to the binding. A field that is left out or null is in order here, and one that nobody
 * asked for is passed over.
 */
final class JsonShape {
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private static final Map<Type, String> EXPECTED = Map.of(
            String.class, "must be a text",
            Boolean.class, "must be true or false",
            Integer.class, "must be a whole number",
            Long.class, "must be a whole number",
            JsonObject.class, "must be a JSON object");

    /** Longer than any number that fits. */
    private static final int LONGEST_NUMBER = 30;

    private final JsonParser parser;
    private final List<FieldError> errors = new ArrayList<>();

    private JsonShape(JsonParser parser) {
        this.parser = parser;
    }

    /** Passes JSON that fits; {@code null} does. @throws UnreadableBody naming every field that does not */
    static void require(byte[] json, Class<?> type) {
        List<FieldError> errors = compare(json, type);
        if (!errors.isEmpty()) {
            throw new UnreadableBody(errors);
        }
    }

    private static List<FieldError> compare(byte[] json, Class<?> type) {
        try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(json))) {
            JsonShape shape = new JsonShape(parser);
            shape.compare("", parser.next(), type);
            return parser.hasNext() ? wrong("holds more than one value") : shape.errors;
        } catch (JsonException | NoSuchElementException broken) {
            return wrong("is not JSON, or breaks off");
        } catch (RuntimeException tooDeep) {
            return wrong("is nested too deeply");
        }
    }

    private static List<FieldError> wrong(String reason) {
        return List.of(new FieldError("body", reason));
    }

    private void compare(String path, Event event, Type type) {
        if (event == Event.VALUE_NULL) {
            return;
        }
        if (type instanceof Class<?> whole && whole.isRecord()) {
            compareFields(path, event, whole);
        } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            compareElements(path, event, list.getActualTypeArguments()[0]);
        } else {
            require(fits(event, type), path, EXPECTED.getOrDefault(type, ""));
            pass(event);
        }
    }

    private void compareFields(String path, Event event, Class<?> type) {
        if (event != Event.START_OBJECT) {
            require(false, path, "must be a JSON object");
            pass(event);
            return;
        }
        for (Event next = parser.next(); next != Event.END_OBJECT; next = parser.next()) {
            String name = parser.getString();
            Optional<RecordComponent> field = Arrays.stream(type.getRecordComponents())
                    .filter(known -> known.getName().equals(name))
                    .findFirst();
            Event value = parser.next();
            if (field.isPresent()) {
                compare(
                        path.isEmpty() ? name : path + '.' + name,
                        value,
                        field.get().getGenericType());
            } else {
                pass(value);
            }
        }
    }

    private void compareElements(String path, Event event, Type element) {
        if (event != Event.START_ARRAY) {
            require(false, path, "must be a list");
            pass(event);
            return;
        }
        int index = 0;
        for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
            String place = path + '[' + index++ + ']';
            require(next != Event.VALUE_NULL, place, "must not be null");
            compare(place, next, element);
        }
    }

    private boolean fits(Event event, Type type) {
        if (!EXPECTED.containsKey(type)) {
            return true;
        }
        return switch (event) {
            case VALUE_STRING -> type == String.class;
            case VALUE_TRUE, VALUE_FALSE -> type == Boolean.class;
            case VALUE_NUMBER ->
                (type == Integer.class && isWhole(Integer.MIN_VALUE, Integer.MAX_VALUE))
                        || (type == Long.class && isWhole(Long.MIN_VALUE, Long.MAX_VALUE));
            case START_OBJECT -> type == JsonObject.class;
            default -> false;
        };
    }

    private boolean isWhole(long least, long most) {
        if (parser.getString().length() > LONGEST_NUMBER) {
            return false;
        }
        BigDecimal value = parser.getBigDecimal();
        return value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private void require(boolean fits, String path, String reason) {
        if (!fits) {
            errors.add(new FieldError(path.isEmpty() ? "body" : path, reason));
        }
    }

    /** Past all that begins with this event. The parser's own way there never ends where the JSON breaks off. */
    private void pass(Event event) {
        int open = opened(event);
        while (open > 0) {
            open += opened(parser.next());
        }
    }

    private static int opened(Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }
}
