package org.aitutor.practice.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Which fold each student is in, from 0: whole students are held out, never single answers. */
record Folds(Map<String, Integer> byStudent) {

    private static final String HEADER = "user_id,fold";

    Folds {
        byStudent = Collections.unmodifiableMap(new LinkedHashMap<>(byStudent));
    }

    /** Students dealt out at random to {@code count} folds of the same size. */
    static Folds dealt(Collection<String> students, int count, long seed) {
        List<String> shuffled = new ArrayList<>(new TreeSet<>(students));
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, Integer> folds = new LinkedHashMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            folds.put(shuffled.get(i), i % count);
        }
        return new Folds(folds);
    }

    /** Folds from a file of lines {@code user_id,fold} below a header. */
    static Folds read(Path path) {
        Map<String, Integer> folds = new LinkedHashMap<>();
        try {
            Files.readAllLines(path).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> put(folds, line, path));
        } catch (IOException e) {
            throw new InputProblem("Cannot read the folds from " + path + ": " + e.getMessage());
        }
        return new Folds(folds);
    }

    void write(Path path) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        byStudent.forEach((student, fold) -> lines.add(student + "," + fold));
        Files.write(path, lines);
    }

    int count() {
        return byStudent.values().stream().mapToInt(fold -> fold + 1).max().orElse(0);
    }

    int of(String student) {
        Integer fold = byStudent.get(student);
        if (fold == null) {
            throw new InputProblem("Student " + student + " is in no fold.");
        }
        return fold;
    }

    private static void put(Map<String, Integer> folds, String line, Path path) {
        int comma = line.lastIndexOf(',');
        try {
            int fold = Integer.parseInt(line.substring(comma + 1).strip());
            if (comma > 0 && fold >= 0) {
                folds.put(line.substring(0, comma), fold);
                return;
            }
        } catch (NumberFormatException e) {
            // said below, with the line
        }
        throw new InputProblem(path + ": '" + line + "' is not user_id,fold.");
    }
}
