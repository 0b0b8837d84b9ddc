package org.aitutor.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table {@code access-table.txt}: what each kind of caller is answered by each resource method. */
final class AccessTable {
    /** Let in: whatever the answer is about, it is not about who calls. */
    static final String IN = "in";

    private AccessTable() {}

    /** A row: the method and path, the answer for each kind, the most commands that the request sends to the database. */
    record Row(String call, Map<Kind, String> answers, Optional<String> commands) {
        static Row of(String[] cells) {
            Map<Kind, String> answers = new EnumMap<>(Kind.class);
            int column = 2;
            for (Kind kind : Kind.values()) {
                answers.put(kind, cells[column++]);
            }
            Optional<String> commands = column < cells.length ? Optional.of(cells[column]) : Optional.empty();
            return new Row(cells[0] + " " + cells[1], answers, commands);
        }

        /** Whether it is called in installations of its own only, which do not say what they sent. */
        boolean isCalledElsewhere() {
            return commands.equals(Optional.of("-"));
        }

        String answerFor(Kind kind) {
            return answers.getOrDefault(kind, "");
        }
    }

    static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] cells = line.strip().split("\\s+", -1);
            int missing = Kind.values().length + 3 - cells.length;
            if (missing < 0 || missing > 1) {
                throw new IllegalStateException("Not a row of the table: " + line);
            }
            Row row = Row.of(cells);
            if (rows.put(row.call(), row) != null) {
                throw new IllegalStateException("Twice in the table: " + row.call());
            }
        }
        return rows;
    }

    private static List<String> lines() {
        try (InputStream table = AccessTable.class.getResourceAsStream("/access-table.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
