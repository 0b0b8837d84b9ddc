package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;

/** Whether equations and inequalities have the same solutions. */
final class Relations {

    private Relations() {}

    /** An unknown alone with its value is compared by that value; others must be multiples of one another. */
    static boolean same(Relation key, Relation given) {
        if (key.signs().size() != given.signs().size()) {
            return false;
        }
        if (key.signs().isEmpty()) {
            return Equivalence.same(key.sides().get(0), given.sides().get(0));
        }
        Optional<Boolean> solved = key.solved().flatMap(k -> given.solved().flatMap(g -> sameSolved(k, g)));
        return solved.orElseGet(() -> sameLinks(key, given) || sameLinks(key, given.flipped()));
    }

    /** Empty when they are solved for different unknowns. */
    private static Optional<Boolean> sameSolved(Relation.Solved key, Relation.Solved given) {
        return key.isOfTheSame(given) ? Optional.of(Equivalence.same(key.value(), given.value())) : Optional.empty();
    }

    private static boolean sameLinks(Relation key, Relation given) {
        for (int link = 0; link < key.signs().size(); link++) {
            if (!sameLink(key, given, link)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameLink(Relation key, Relation given, int link) {
        Expr left = key.difference(link);
        Expr right = given.difference(link);
        Comparison expected = key.signs().get(link);
        Comparison found = given.signs().get(link);
        if (Equivalence.isZero(left) || Equivalence.isZero(right)) {
            return expected == found && Matchings.allMatch(side(key, link), side(given, link), Equivalence::same);
        }
        if (expected != found && expected != found.flipped()) {
            return false;
        }
        return Equivalence.factor(left, right)
                .filter(sign -> expected == (sign > 0 ? found : found.flipped()))
                .isPresent();
    }

    private static List<Expr> side(Relation relation, int link) {
        return relation.sides().subList(link, link + 2);
    }
}
