package org.aitutor.practice.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads attempts from a tab-separated file, in order of time, whose first line names the columns {@code user_id},
 * {@code item_id}, {@code correct} (0 or 1) and {@code skill_id} among any others.
 */
final class AttemptFile {

    private final Path path;
    private final Map<String, String> known = new HashMap<>();

    private AttemptFile(Path path) {
        this.path = path;
    }

    /** The attempts of the file, in its order; at least one. */
    static List<Attempt> read(Path path) {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            return new AttemptFile(path).read(lines);
        } catch (NoSuchFileException e) {
            throw new InputProblem("There is no file " + path + ".");
        } catch (IOException e) {
            throw new InputProblem("Cannot read " + path + ": " + e.getMessage());
        }
    }

    private List<Attempt> read(BufferedReader lines) throws IOException {
        Columns columns = Columns.of(lines.readLine(), path);
        List<Attempt> attempts = new ArrayList<>();
        String line = lines.readLine();
        for (int number = 2; line != null; number++) {
            attempts.add(attempt(columns, line.split("\t", -1), number));
            line = lines.readLine();
        }
        if (attempts.isEmpty()) {
            throw new InputProblem(path + " has no attempts.");
        }
        return attempts;
    }

    private Attempt attempt(Columns columns, String[] cells, int number) {
        if (cells.length <= columns.last()) {
            throw new InputProblem(path + ", line " + number + ": has " + cells.length + " columns, too few.");
        }
        return new Attempt(
                once(cells[columns.student]),
                once(cells[columns.item]),
                once(cells[columns.skill]),
                right(cells[columns.correct], number));
    }

    private boolean right(String cell, int number) {
        return switch (cell) {
            case "1" -> true;
            case "0" -> false;
            default ->
                throw new InputProblem(path + ", line " + number + ": 'correct' is '" + cell + "', must be 0 or 1.");
        };
    }

    private String once(String cell) {
        return known.computeIfAbsent(cell, same -> same);
    }

    private record Columns(int student, int item, int skill, int correct) {

        static Columns of(@org.jspecify.annotations.Nullable String header, Path path) {
            List<String> names = header == null ? List.of() : List.of(header.split("\t", -1));
            return new Columns(
                    place(names, "user_id", path),
                    place(names, "item_id", path),
                    place(names, "skill_id", path),
                    place(names, "correct", path));
        }

        int last() {
            return Math.max(Math.max(student, item), Math.max(skill, correct));
        }

        private static int place(List<String> names, String name, Path path) {
            int place = names.indexOf(name);
            if (place < 0) {
                throw new InputProblem(path + ": the first line names no column '" + name + "' (tab-separated).");
            }
            return place;
        }
    }
}
