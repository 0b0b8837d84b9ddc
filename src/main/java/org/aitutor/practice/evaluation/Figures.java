package org.aitutor.practice.evaluation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Named figures, as the one line of JSON with which a command that measures ends. */
final class Figures {

    private final Map<String, String> values = new LinkedHashMap<>();

    static Figures of(String name, double value) {
        return new Figures().and(name, value);
    }

    Figures and(String name, double value) {
        boolean finite = Double.isFinite(value);
        return raw(name, finite ? String.format(Locale.ROOT, "%.5f", value) : "null");
    }

    Figures and(String name, long value) {
        return raw(name, Long.toString(value));
    }

    Figures and(String name, String text) {
        return raw(name, '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    /** A value that is JSON already. */
    Figures raw(String name, String json) {
        values.put(name, json);
        return this;
    }

    String json() {
        return values.entrySet().stream()
                .map(figure -> '"' + figure.getKey() + "\":" + figure.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
