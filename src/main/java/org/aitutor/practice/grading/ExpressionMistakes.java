package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which common error makes one expression of another: the error is made on the right answer, once at each place, and the
 * outcome compared with what was given.
 */
final class ExpressionMistakes {

    private static final int MOST_VARIANTS = 60;
    private static final int LARGEST = 60;

    private ExpressionMistakes() {}

    static Optional<Mistake> explain(Expr right, Expr given) {
        if (right.size() > LARGEST || given.size() > LARGEST) {
            return Optional.empty();
        }
        return numeric(right, given).or(() -> whole(right, given)).or(() -> somewhere(right, given));
    }

    private static Optional<Mistake> numeric(Expr right, Expr given) {
        return Constants.value(right).flatMap(r -> Constants.value(given).flatMap(g -> NumericMistakes.explain(r, g)));
    }

    private static Optional<Mistake> whole(Expr right, Expr given) {
        Map<Mistake, Expr> variants = new LinkedHashMap<>();
        variants.put(Mistake.SIGN, new Expr.Negative(right));
        variants.put(Mistake.RECIPROCAL, new Expr.Quotient(Expr.of(1), right));
        return variants.entrySet().stream()
                .filter(variant -> Equivalence.same(variant.getValue(), given))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private record Variant(Mistake mistake, Expr expr) {}

    private static Optional<Mistake> somewhere(Expr right, Expr given) {
        Optional<Mistake> variant = Stream.concat(everywhere(right), swaps(right))
                .limit(MOST_VARIANTS)
                .filter(candidate -> Equivalence.same(candidate.expr(), given))
                .map(Variant::mistake)
                .findFirst();
        return variant.or(() -> proportional(right, given));
    }

    private static Optional<Mistake> proportional(Expr right, Expr given) {
        if (right.symbols().isEmpty() || !right.symbols().equals(given.symbols())) {
            return Optional.empty();
        }
        if (Equivalence.factor(right, given).isPresent()) {
            return Optional.of(Mistake.CONSTANT_FACTOR);
        }
        return Equivalence.isConstant(Expr.difference(right, given))
                ? Optional.of(Mistake.CONSTANT_TERM)
                : Optional.empty();
    }

    /** The error at the top, then at each place below. */
    private static Stream<Variant> everywhere(Expr expr) {
        List<Expr> parts = expr.parts();
        Stream<Variant> below = IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> everywhere(parts.get(i)).map(variant -> {
                    List<Expr> changed = new ArrayList<>(parts);
                    changed.set(i, variant.expr());
                    return new Variant(variant.mistake(), expr.with(changed));
                }));
        return Stream.concat(here(expr), below);
    }

    private static Stream<Variant> here(Expr expr) {
        if (expr instanceof Expr.Sum sum) {
            return terms(sum);
        }
        if (expr instanceof Expr.Product product) {
            return distribution(product);
        }
        if (expr instanceof Expr.Power power) {
            return powers(power);
        }
        if (expr instanceof Expr.Quotient quotient) {
            return Stream.of(
                    new Variant(Mistake.RECIPROCAL, quotient.with(List.of(quotient.divisor(), quotient.dividend()))));
        }
        if (expr instanceof Expr.Root root && root.radicand() instanceof Expr.Sum sum) {
            return Stream.of(new Variant(
                    Mistake.ROOT_OF_A_SUM, each(sum, term -> root.with(List.of(root.index(), term)))));
        }
        if (expr instanceof Expr.Log log && log.argument() instanceof Expr.Sum sum) {
            return Stream.of(new Variant(
                    Mistake.LOGARITHM_OF_A_SUM, each(sum, term -> new Expr.Log(log.base(), term))));
        }
        return Stream.empty();
    }

    private static Stream<Variant> terms(Expr.Sum sum) {
        List<Expr> terms = sum.terms();
        return IntStream.range(0, terms.size()).boxed().flatMap(i -> {
            List<Expr> negated = new ArrayList<>(terms);
            negated.set(i, new Expr.Negative(terms.get(i)));
            List<Expr> without = new ArrayList<>(terms);
            without.remove((int) i);
            return Stream.of(
                    new Variant(Mistake.SIGN_OF_A_TERM, new Expr.Sum(negated)),
                    new Variant(Mistake.MISSING_TERM, without.size() == 1 ? without.get(0) : new Expr.Sum(without)));
        });
    }

    private static Stream<Variant> distribution(Expr.Product product) {
        if (product.factors().size() != 2) {
            return Stream.empty();
        }
        Expr factor = product.factors().get(0);
        if (!(product.factors().get(1) instanceof Expr.Sum sum)) {
            return Stream.empty();
        }
        List<Expr> onlyFirst = new ArrayList<>(sum.terms());
        onlyFirst.set(0, Expr.product(factor, sum.terms().get(0)));
        return Stream.of(new Variant(Mistake.DISTRIBUTION, new Expr.Sum(onlyFirst)));
    }

    private static Stream<Variant> powers(Expr.Power power) {
        Stream<Variant> exponent = Stream.of(
                new Variant(Mistake.EXPONENT, new Expr.Power(power.base(), Expr.sum(power.exponent(), Expr.of(1)))),
                new Variant(Mistake.EXPONENT, new Expr.Power(power.base(), Expr.sum(power.exponent(), Expr.of(-1)))),
                new Variant(Mistake.EXPONENT, Expr.product(power.base(), power.exponent())));
        if (power.base() instanceof Expr.Sum sum) {
            Expr broken = each(sum, term -> new Expr.Power(term, power.exponent()));
            return Stream.concat(Stream.of(new Variant(Mistake.POWER_OF_A_SUM, broken)), exponent);
        }
        if (power.base() instanceof Expr.Product product) {
            List<Expr> onlyLast = new ArrayList<>(product.factors());
            int last = onlyLast.size() - 1;
            onlyLast.set(last, new Expr.Power(onlyLast.get(last), power.exponent()));
            return Stream.concat(
                    Stream.of(new Variant(Mistake.ORDER_OF_OPERATIONS, new Expr.Product(onlyLast))), exponent);
        }
        return exponent;
    }

    private static Expr each(Expr.Sum sum, java.util.function.UnaryOperator<Expr> change) {
        return new Expr.Sum(sum.terms().stream()
                .map(term -> term instanceof Expr.Negative negative
                        ? new Expr.Negative(change.apply(negative.operand()))
                        : change.apply(term))
                .toList());
    }

    /** Two variables exchanged. */
    private static Stream<Variant> swaps(Expr expr) {
        Set<String> names = expr.symbols();
        if (names.size() != 2) {
            return Stream.empty();
        }
        List<String> pair = List.copyOf(names);
        return Stream.of(new Variant(Mistake.SWAPPED_VARIABLES, swap(expr, pair.get(0), pair.get(1))));
    }

    static Expr swap(Expr expr, String one, String other) {
        if (expr instanceof Expr.Symbol symbol) {
            return symbol.name().equals(one)
                    ? new Expr.Symbol(other)
                    : symbol.name().equals(other) ? new Expr.Symbol(one) : symbol;
        }
        return expr.with(
                expr.parts().stream().map(part -> swap(part, one, other)).toList());
    }
}
