package org.aitutor.practice.grading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A mathematical expression as it was written: nothing is simplified while reading. */
sealed interface Expr {

    record Num(Rational value) implements Expr {}

    record Symbol(String name) implements Expr {}

    enum Constant implements Expr {
        PI,
        E,
        I,
        DEGREE,
        INFINITY
    }

    record Negative(Expr operand) implements Expr {}

    /** Plus or minus the operand; {@code upper} is the sign taken by the first of the two readings. */
    record PlusMinus(Expr operand, boolean upper) implements Expr {}

    record Sum(List<Expr> terms) implements Expr {}

    record Product(List<Expr> factors) implements Expr {}

    record Quotient(Expr dividend, Expr divisor) implements Expr {}

    record Power(Expr base, Expr exponent) implements Expr {}

    record Root(Expr index, Expr radicand) implements Expr {}

    record Log(Expr base, Expr argument) implements Expr {}

    record Apply(Function function, Expr argument) implements Expr {}

    static Expr of(long value) {
        return new Num(Rational.of(value));
    }

    static Expr sum(Expr... terms) {
        return new Sum(List.of(terms));
    }

    static Expr difference(Expr left, Expr right) {
        return sum(left, new Negative(right));
    }

    static Expr product(Expr... factors) {
        return new Product(List.of(factors));
    }

    /** The parts one level down. */
    default List<Expr> parts() {
        if (this instanceof Negative e) return List.of(e.operand());
        if (this instanceof PlusMinus e) return List.of(e.operand());
        if (this instanceof Sum e) return e.terms();
        if (this instanceof Product e) return e.factors();
        if (this instanceof Quotient e) return List.of(e.dividend(), e.divisor());
        if (this instanceof Power e) return List.of(e.base(), e.exponent());
        if (this instanceof Root e) return List.of(e.index(), e.radicand());
        if (this instanceof Log e) return List.of(e.base(), e.argument());
        if (this instanceof Apply e) return List.of(e.argument());
        return List.of();
    }

    /** The same kind of expression with other parts, as many as {@link #parts} gave. */
    default Expr with(List<Expr> parts) {
        if (this instanceof Negative) return new Negative(parts.get(0));
        if (this instanceof PlusMinus e) return new PlusMinus(parts.get(0), e.upper());
        if (this instanceof Sum) return new Sum(List.copyOf(parts));
        if (this instanceof Product) return new Product(List.copyOf(parts));
        if (this instanceof Quotient) return new Quotient(parts.get(0), parts.get(1));
        if (this instanceof Power) return new Power(parts.get(0), parts.get(1));
        if (this instanceof Root) return new Root(parts.get(0), parts.get(1));
        if (this instanceof Log) return new Log(parts.get(0), parts.get(1));
        if (this instanceof Apply e) return new Apply(e.function(), parts.get(0));
        return this;
    }

    /** The names of the variables, sorted. */
    default Set<String> symbols() {
        Set<String> names = new TreeSet<>();
        collect(names);
        return names;
    }

    private void collect(Set<String> names) {
        if (this instanceof Symbol symbol) {
            names.add(symbol.name());
        }
        parts().forEach(part -> part.collect(names));
    }

    default boolean contains(Expr other) {
        return equals(other) || parts().stream().anyMatch(part -> part.contains(other));
    }

    /** The longest way down. */
    default int depth() {
        int deepest = 0;
        for (Expr part : parts()) {
            deepest = Math.max(deepest, part.depth());
        }
        return deepest + 1;
    }

    /** How many operations, numbers and symbols it is made of. */
    default int size() {
        return 1 + parts().stream().mapToInt(Expr::size).sum();
    }
}
