package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grades a matrix cell by cell. */
final class MatrixGrader {

    private final List<List<Expr>> key;

    MatrixGrader(AnswerKey.Matrix key) {
        this.key = read(key.rows());
    }

    Verdict grade(List<List<String>> response) {
        List<List<Expr>> given = read(response);
        if (!sameShape(given)) {
            boolean transposed = sameShape(transposed(given)) && hits(transposed(given)) == cells();
            return Verdict.wrong(transposed ? Mistake.TRANSPOSED : Mistake.SHAPE);
        }
        int hits = hits(given);
        if (hits == cells()) {
            return Verdict.right();
        }
        boolean transposed = key.size() == key.get(0).size() && hits(transposed(given)) == cells();
        return new Verdict.Wrong(
                transposed ? Optional.of(Mistake.TRANSPOSED) : Optional.empty(), (double) hits / cells());
    }

    private static List<List<Expr>> read(List<List<String>> rows) {
        int length =
                rows.stream().flatMap(List::stream).mapToInt(String::length).sum();
        boolean large = rows.size() > Limits.PARTS || rows.stream().anyMatch(row -> row.size() > Limits.PARTS);
        if (large || length > 2 * Limits.LENGTH) {
            throw new NotUnderstood("The matrix is too large.");
        }
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new NotUnderstood("The matrix is empty.");
        }
        if (rows.stream().anyMatch(row -> row.size() != rows.get(0).size())) {
            throw new NotUnderstood("The rows of the matrix are not equally long.");
        }
        return rows.stream()
                .map(row -> row.stream().map(MatrixGrader::cell).toList())
                .toList();
    }

    private static Expr cell(String text) {
        return Numbers.readings(text).stream()
                .findFirst()
                .<Expr>map(Expr.Num::new)
                .orElseGet(() -> Parser.expression(text));
    }

    private int cells() {
        return key.size() * key.get(0).size();
    }

    private boolean sameShape(List<List<Expr>> given) {
        return given.size() == key.size() && given.get(0).size() == key.get(0).size();
    }

    private int hits(List<List<Expr>> given) {
        return (int) IntStream.range(0, cells())
                .filter(i -> {
                    int row = i / key.get(0).size();
                    int column = i % key.get(0).size();
                    return Equivalence.same(
                            key.get(row).get(column), given.get(row).get(column));
                })
                .count();
    }

    private static List<List<Expr>> transposed(List<List<Expr>> rows) {
        return IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                .toList();
    }
}
