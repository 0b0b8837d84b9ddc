package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;

/** Grades a union of intervals. */
final class IntervalGrader {

    private final List<Piece> key;

    IntervalGrader(AnswerKey.Interval key) {
        this.key = IntervalReader.read(key.interval());
    }

    Verdict grade(String response) {
        List<Piece> given = IntervalReader.read(response);
        return Intervals.same(key, given) ? Verdict.right() : new Verdict.Wrong(mistake(given), 0);
    }

    private Optional<Mistake> mistake(List<Piece> given) {
        if (Matchings.allMatch(key, given, Piece::sameEnds)) {
            return Optional.of(Mistake.ENDPOINT);
        }
        List<Piece> mirrored = given.stream()
                .filter(piece ->
                        piece.from().value().isPresent() != piece.to().value().isPresent())
                .map(piece -> new Piece(piece.to(), piece.from()))
                .toList();
        boolean direction = mirrored.size() == given.size() && Matchings.allMatch(key, mirrored, Piece::sameEnds);
        return direction ? Optional.of(Mistake.INEQUALITY_DIRECTION) : Optional.empty();
    }
}
