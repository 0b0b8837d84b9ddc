package org.aitutor.practice.grading;

import java.util.Map;
import java.util.Optional;

/**
 * One interval, by its two ends.
 *
 * @param from the lower end
 * @param to the upper end
 */
record Piece(End from, End to) {

    /**
     * @param value nothing for an infinite end
     * @param included whether the end belongs to the interval
     */
    record End(Optional<Expr> value, boolean included) {

        static final End INFINITE = new End(Optional.empty(), false);

        static End of(Expr value, boolean included) {
            return new End(Optional.of(value), included);
        }

        boolean isConstant() {
            return value.map(expr -> expr.symbols().isEmpty()).orElse(true);
        }

        /** The number, or the infinity given. */
        double number(double infinity) {
            return value.map(expr -> Evaluator.value(expr, Map.of(), false)
                            .map(Approximate::re)
                            .orElseThrow(() -> new NotUnderstood("An end of the interval has no value.")))
                    .orElse(infinity);
        }

        boolean isAt(End other) {
            return value.isPresent() == other.value.isPresent()
                    && value.flatMap(one -> other.value.map(two -> Equivalence.same(one, two)))
                            .orElse(true);
        }

        boolean sameAs(End other) {
            return included == other.included && isAt(other);
        }
    }

    double lower() {
        return from.number(Double.NEGATIVE_INFINITY);
    }

    double upper() {
        return to.number(Double.POSITIVE_INFINITY);
    }

    boolean isConstant() {
        return from.isConstant() && to.isConstant();
    }

    boolean isEmpty() {
        boolean point = from.value().isPresent() && from.isAt(to);
        return point ? !(from.included() && to.included()) : lower() > upper();
    }

    /** Whether the other, which starts no earlier, leaves no gap behind this one. */
    boolean reaches(Piece next) {
        boolean meets = to.value().isPresent() && to.isAt(next.from);
        return meets ? to.included() || next.from.included() : next.lower() < upper();
    }

    Piece joined(Piece next) {
        End start = from.isAt(next.from) && next.from.included() ? next.from : from;
        if (to.isAt(next.to)) {
            return new Piece(start, to.included() ? to : next.to);
        }
        return new Piece(start, upper() >= next.upper() ? to : next.to);
    }

    boolean sameAs(Piece other) {
        return from.sameAs(other.from) && to.sameAs(other.to);
    }

    /** Whether both have the same ends, included or not. */
    boolean sameEnds(Piece other) {
        return from.isAt(other.from) && to.isAt(other.to);
    }
}
