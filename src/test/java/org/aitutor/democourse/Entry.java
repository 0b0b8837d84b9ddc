package org.aitutor.democourse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A mapping of a YAML file; whoever asks for what is not there, or is of another type, gets an exception that says so. */
record Entry(Map<?, ?> values) {

    static Entry of(Object node) {
        return new Entry((Map<?, ?>) node);
    }

    static List<Entry> listOf(Object node) {
        return ((List<?>) node).stream().map(Entry::of).toList();
    }

    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        values.keySet().forEach(key -> keys.add((String) key));
        return keys;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return (String) value(key);
    }

    double number(String key) {
        return ((Number) value(key)).doubleValue();
    }

    boolean flag(String key) {
        return has(key) && (Boolean) value(key);
    }

    Entry entry(String key) {
        return of(value(key));
    }

    List<Entry> entries(String key) {
        return listOf(value(key));
    }

    List<String> texts(String key) {
        return textsOf(value(key));
    }

    List<List<String>> pairs(String key) {
        return ((List<?>) value(key)).stream().map(Entry::textsOf).toList();
    }

    private static List<String> textsOf(Object node) {
        return ((List<?>) node).stream().map(String.class::cast).toList();
    }

    private Object value(String key) {
        return Objects.requireNonNull(values.get(key), () -> "no '" + key + "' in " + values);
    }
}
