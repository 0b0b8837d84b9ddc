package org.aitutor.practice.grading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether two expressions have the same value wherever both have one. */
final class Equivalence {

    private static final int EXACT_POINTS = 3;
    private static final int EXACT_TRIES = 6;
    private static final int POINTS = 14;

    private Equivalence() {}

    /** Never true for expressions that share no point at which both are defined, unless they are written alike. */
    static boolean same(Expr left, Expr right) {
        if (left.equals(right)) {
            return true;
        }
        if (Modular.covers(left) && Modular.covers(right)) {
            return sameExactly(left, right);
        }
        boolean complex = left.contains(Expr.Constant.I) || right.contains(Expr.Constant.I);
        return sameNearly(left, right, complex, hasFactorial(left, right))
                .or(() -> sameNearly(left, right, complex, true))
                .or(() -> sameNearly(left, right, true, false))
                .orElse(false);
    }

    /**
     * The factor between two expressions that are not zero, when it is the same everywhere: positive, negative (or, among
     * complex numbers, any), as its sign; empty when there is none.
     */
    static Optional<Integer> factor(Expr left, Expr right) {
        if (left.equals(right)) {
            return Optional.of(1);
        }
        if (Modular.covers(left) && Modular.covers(right)) {
            return proportionalExactly(left, right)
                    ? proportionalNearly(left, right, false, false).or(() -> Optional.of(1))
                    : Optional.empty();
        }
        boolean complex = left.contains(Expr.Constant.I) || right.contains(Expr.Constant.I);
        return proportionalNearly(left, right, complex, hasFactorial(left, right))
                .or(() -> proportionalNearly(left, right, complex, true))
                .filter(sign -> sign != 0);
    }

    /** Whether it is zero everywhere. */
    static boolean isZero(Expr expr) {
        return same(expr, Expr.of(0));
    }

    /** Whether it has the same value everywhere. */
    static boolean isConstant(Expr expr) {
        Set<String> names = expr.symbols();
        Map<String, String> renamed = new HashMap<>();
        names.forEach(name -> renamed.put(name, name + "'"));
        return same(expr, rename(expr, renamed));
    }

    /** Whether there is a point at which it has a value. */
    static boolean hasValue(Expr expr) {
        Set<String> names = expr.symbols();
        if (Modular.covers(expr)) {
            return Modular.value(expr, exactPoint(names, 0)).isPresent();
        }
        return java.util.stream.IntStream.range(0, tries(names))
                .mapToObj(attempt -> Points.at(attempt, names, hasFactorial(expr)))
                .anyMatch(point -> PlusMinus.readings(expr).stream()
                        .anyMatch(
                                reading -> Evaluator.value(reading, point, true).isPresent()));
    }

    private static Expr rename(Expr expr, Map<String, String> names) {
        if (expr instanceof Expr.Symbol symbol) {
            return new Expr.Symbol(names.getOrDefault(symbol.name(), symbol.name()));
        }
        return expr.with(expr.parts().stream().map(part -> rename(part, names)).toList());
    }

    private static boolean sameExactly(Expr left, Expr right) {
        Set<String> names = symbols(left, right);
        int compared = 0;
        for (int attempt = 0; attempt < EXACT_TRIES && compared < EXACT_POINTS; attempt++) {
            Map<String, BigInteger> point = exactPoint(names, attempt);
            Optional<BigInteger> a = Modular.value(left, point);
            Optional<BigInteger> b = Modular.value(right, point);
            if (a.isPresent() && b.isPresent()) {
                if (!a.equals(b)) {
                    return false;
                }
                compared++;
            }
        }
        return compared > 0;
    }

    /** Compares products across points, so that nothing is divided by zero. */
    private static boolean proportionalExactly(Expr left, Expr right) {
        Set<String> names = symbols(left, right);
        Optional<BigInteger> firstLeft = Modular.value(left, exactPoint(names, 0));
        Optional<BigInteger> firstRight = Modular.value(right, exactPoint(names, 0));
        if (!isNonZero(firstLeft) || !isNonZero(firstRight)) {
            return false;
        }
        for (int attempt = 1; attempt <= EXACT_POINTS; attempt++) {
            Map<String, BigInteger> point = exactPoint(names, attempt);
            Optional<BigInteger> cross = product(Modular.value(left, point), firstRight);
            if (cross.isEmpty() || !cross.equals(product(Modular.value(right, point), firstLeft))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNonZero(Optional<BigInteger> value) {
        return value.filter(v -> v.signum() != 0).isPresent();
    }

    private static Optional<BigInteger> product(Optional<BigInteger> left, Optional<BigInteger> right) {
        return left.flatMap(a -> right.map(b -> Modular.times(a, b)));
    }

    private static Map<String, BigInteger> exactPoint(Set<String> names, int attempt) {
        Map<String, BigInteger> point = new HashMap<>();
        names.forEach(name -> point.put(name, Modular.sample(name, attempt)));
        return point;
    }

    /** Empty when no point decides. */
    private static Optional<Boolean> sameNearly(Expr left, Expr right, boolean complex, boolean whole) {
        Set<String> names = symbols(left, right);
        int common = 0;
        int alone = 0;
        for (int attempt = 0; attempt < tries(names) && common < POINTS; attempt++) {
            Map<String, Double> point = Points.at(attempt, names, whole);
            Optional<Approximate> a = Evaluator.value(left, point, complex);
            Optional<Approximate> b = Evaluator.value(right, point, complex);
            if (a.isPresent() && b.isPresent()) {
                if (!a.get().agreesWith(b.get())) {
                    return Optional.of(false);
                }
                common++;
            } else if (a.isPresent() || b.isPresent()) {
                alone++;
            }
        }
        return common > 0 ? Optional.of(true) : alone > 0 ? Optional.of(false) : Optional.empty();
    }

    /** Zero when the factor changes, empty when no point decides. */
    private static Optional<Integer> proportionalNearly(Expr left, Expr right, boolean complex, boolean whole) {
        Set<String> names = symbols(left, right);
        Approximate ratio = null;
        int common = 0;
        for (int attempt = 0; attempt < tries(names) && common < POINTS; attempt++) {
            Map<String, Double> point = Points.at(attempt, names, whole);
            Optional<Approximate> next = Evaluator.value(left, point, complex)
                    .flatMap(a -> Evaluator.value(right, point, complex).flatMap(b -> ratio(a, b)));
            if (next.isPresent()) {
                if (ratio != null && !ratio.agreesWith(next.get())) {
                    return Optional.of(0);
                }
                ratio = next.get();
                common++;
            }
        }
        return Optional.ofNullable(ratio).map(factor -> factor.re() < 0 ? -1 : 1);
    }

    private static Optional<Approximate> ratio(Approximate left, Approximate right) {
        return left.vanishes() || right.vanishes()
                ? Optional.empty()
                : Optional.of(left.dividedBy(right)).filter(Approximate::isUseful);
    }

    private static int tries(Set<String> names) {
        return names.isEmpty() ? 1 : Points.TRIES;
    }

    private static boolean hasFactorial(Expr left, Expr right) {
        return List.of(left, right).stream().anyMatch(Equivalence::hasFactorial);
    }

    private static boolean hasFactorial(Expr expr) {
        return (expr instanceof Expr.Apply apply && apply.function() == Function.FACTORIAL)
                || expr.parts().stream().anyMatch(Equivalence::hasFactorial);
    }

    private static Set<String> symbols(Expr left, Expr right) {
        Set<String> names = new TreeSet<>(left.symbols());
        names.addAll(right.symbols());
        return names;
    }
}
