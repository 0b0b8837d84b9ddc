package org.aitutor.catalogue.rest;

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
import java.util.regex.Pattern;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;

/**
 * Reads a JSON object field by field, and gathers what is wrong with it under the path of each field, so that a client
 * learns all of it at once. A field that nobody asked for does not belong.
 */
final class Fields {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");

    private final JsonObject object;
    private final String path;
    private final List<FieldError> errors;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonObject object, String path, List<FieldError> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    static Fields of(JsonObject object) {
        return new Fields(object, "", new ArrayList<>());
    }

    boolean has(String name) {
        asked.add(name);
        return object.containsKey(name) && !object.isNull(name);
    }

    /** A text; without it, or with something else, an error and an empty one. */
    String text(String name, int most) {
        if (!has(name)) {
            add(name, "is missing");
            return "";
        }
        return optionalText(name, most).orElse("");
    }

    /** A text that says something. */
    String words(String name, int most) {
        String text = text(name, most);
        if (text.isBlank() && has(name)) {
            add(name, "must not be empty");
        }
        return text;
    }

    Optional<String> optionalText(String name, int most) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!(object.get(name) instanceof JsonString string)) {
            add(name, "must be a text");
            return Optional.empty();
        }
        if (string.getString().length() > most) {
            add(name, "has more than " + most + " characters");
        }
        return Optional.of(string.getString());
    }

    /** A short name of {@code A-Z a-z 0-9 _ . : -}. */
    String id(String name) {
        String id = text(name, 100);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            add(name, "may hold letters, digits, and _ . : - only");
        }
        return id;
    }

    double number(String name, double least, double most, double preset) {
        if (!has(name)) {
            return preset;
        }
        if (object.get(name) instanceof JsonNumber number
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        add(name, "must be a number from " + shown(least) + " to " + shown(most));
        return preset;
    }

    int whole(String name, int least, int most, int preset) {
        if (!has(name)) {
            return preset;
        }
        if (object.get(name) instanceof JsonNumber number
                && number.isIntegral()
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return number.intValue();
        }
        add(name, "must be a whole number from " + least + " to " + most);
        return preset;
    }

    /** Texts; none where there is no such field. */
    List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        JsonArray array = array(name, most);
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonString string) {
                texts.add(string.getString());
            } else {
                add(name + '[' + i + ']', "must be a text");
            }
        }
        return texts;
    }

    /** Objects, each read by the function; none where there is no such field. */
    <T> List<T> list(String name, int most, BiFunction<Fields, Integer, T> read) {
        List<T> values = new ArrayList<>();
        JsonArray array = array(name, most);
        for (int i = 0; i < array.size(); i++) {
            String element = name + '[' + i + ']';
            if (array.get(i) instanceof JsonObject inner) {
                values.add(read.apply(new Fields(inner, path + element + '.', errors), i));
            } else {
                add(element, "must be an object");
            }
        }
        return values;
    }

    /** An object within; empty where there is none. */
    Optional<Fields> object(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (object.get(name) instanceof JsonObject inner) {
            return Optional.of(new Fields(inner, path + name + '.', errors));
        }
        add(name, "must be an object");
        return Optional.empty();
    }

    /** An object as it stands; without it, an error and an empty one. */
    JsonObject json(String name) {
        if (has(name) && object.get(name) instanceof JsonObject inner) {
            return inner;
        }
        add(name, has(name) ? "must be an object" : "is missing");
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    void add(String name, String message) {
        errors.add(new FieldError(path + name, message));
    }

    /** To be called last: what was not asked for does not belong. */
    void nothingElse() {
        object.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> add(name, "does not belong here"));
    }

    /** Ends the reading. @throws InvalidInput with all that was wrong */
    void requireNoErrors() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private JsonArray array(String name, int most) {
        if (!has(name)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (!(object.get(name) instanceof JsonArray array)) {
            add(name, "must be a list");
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (array.size() > most) {
            add(name, "has more than " + most + " entries");
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        return array;
    }

    private static String shown(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
