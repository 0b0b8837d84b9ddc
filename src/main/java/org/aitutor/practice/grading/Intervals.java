package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets of real numbers as unions of intervals. */
final class Intervals {

    private Intervals() {}

    static boolean same(List<Piece> left, List<Piece> right) {
        boolean constant =
                left.stream().allMatch(Piece::isConstant) && right.stream().allMatch(Piece::isConstant);
        return constant
                ? Matchings.allMatch(union(left), union(right), Piece::sameAs)
                : Matchings.allMatch(left, right, Piece::sameAs);
    }

    /** The fewest intervals that make the same set, from left to right; the ends must be numbers. */
    static List<Piece> union(List<Piece> pieces) {
        List<Piece> sorted = pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .sorted(Comparator.comparingDouble(Piece::lower)
                        .thenComparing(piece -> !piece.from().included()))
                .toList();
        List<Piece> union = new ArrayList<>();
        for (Piece piece : sorted) {
            int last = union.size() - 1;
            if (last >= 0 && union.get(last).reaches(piece)) {
                union.set(last, union.get(last).joined(piece));
            } else {
                union.add(piece);
            }
        }
        return union;
    }
}
