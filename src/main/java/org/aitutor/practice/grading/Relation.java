package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An equation, an inequality or a chain such as {@code -3 <= x < 5}: one more side than signs. */
record Relation(List<Expr> sides, List<Comparison> signs) {

    Relation {
        sides = List.copyOf(sides);
        signs = List.copyOf(signs);
    }

    /** An unknown that stands alone on one side of an equation, and what it equals. */
    record Solved(String name, Expr value) {

        /** Whether it stands for the value of a function, {@code y} or {@code f(x)}. */
        private boolean isDependent() {
            return name.equals("y") || name.endsWith(")");
        }

        boolean isOfTheSame(Solved other) {
            return name.equals(other.name) || (isDependent() && other.isDependent());
        }
    }

    boolean isEquation() {
        return signs.size() == 1 && signs.get(0) == Comparison.EQUAL;
    }

    Relation flipped() {
        List<Expr> reversed = new ArrayList<>(sides);
        Collections.reverse(reversed);
        List<Comparison> turned =
                new ArrayList<>(signs.stream().map(Comparison::flipped).toList());
        Collections.reverse(turned);
        return new Relation(reversed, turned);
    }

    /** The left side less the right side of one link. */
    Expr difference(int link) {
        return Expr.difference(sides.get(link), sides.get(link + 1));
    }

    Optional<Solved> solved() {
        return isEquation() ? solvedFor(0).or(() -> solvedFor(1)) : Optional.empty();
    }

    private Optional<Solved> solvedFor(int side) {
        Expr value = sides.get(1 - side);
        return sides.get(side) instanceof Expr.Symbol unknown && !value.contains(unknown)
                ? Optional.of(new Solved(unknown.name(), value))
                : Optional.empty();
    }

    Set<String> symbols() {
        Set<String> names = new TreeSet<>();
        sides.forEach(side -> names.addAll(side.symbols()));
        return names;
    }
}
