package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The exact value of expressions made of numbers only. */
final class Constants {

    private Constants() {}

    /** Empty when there is a symbol or a root in it, when it is not defined, and when it is too large to be exact. */
    static Optional<Rational> value(Expr expr) {
        if (expr instanceof Expr.Num number) {
            return Optional.of(number.value());
        }
        if (expr instanceof Expr.Negative negative) {
            return value(negative.operand()).map(Rational::negate);
        }
        if (expr instanceof Expr.Sum sum) {
            return fold(sum.terms(), Rational::plus);
        }
        if (expr instanceof Expr.Product product) {
            return fold(product.factors(), Rational::times);
        }
        if (expr instanceof Expr.Quotient quotient) {
            return value(quotient.dividend())
                    .flatMap(dividend -> value(quotient.divisor()).flatMap(dividend::dividedBy));
        }
        if (expr instanceof Expr.Power power) {
            return value(power.base()).flatMap(base -> value(power.exponent()).flatMap(base::power));
        }
        return Optional.empty();
    }

    private static Optional<Rational> fold(List<Expr> parts, BinaryOperator<Rational> operation) {
        Optional<Rational> result = value(parts.get(0));
        for (Expr part : parts.subList(1, parts.size())) {
            result = result.flatMap(left -> value(part).map(right -> operation.apply(left, right)))
                    .filter(exact -> exact.bits() <= Limits.EXACT_BITS);
        }
        return result;
    }
}
