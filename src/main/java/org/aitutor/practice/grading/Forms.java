package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether an expression of the right value is written in the form asked for, measured against the key's own. */
final class Forms {

    /** What a student may write more than the key, such as a sign or a factor one. */
    private static final int SLACK = 2;

    private Forms() {}

    static Optional<Mistake> flaw(AnswerKey.Form form, Expr right, Expr given) {
        return switch (form) {
            case ANY -> Optional.empty();
            case FACTORED ->
                factors(given).size() < factors(right).size() ? Optional.of(Mistake.NOT_FACTORED) : Optional.empty();
            case EXPANDED ->
                hasBrackets(given) || terms(given).size() > terms(right).size()
                        ? Optional.of(Mistake.NOT_EXPANDED)
                        : Optional.empty();
            case SIMPLIFIED -> isSimple(right, given) ? Optional.empty() : Optional.of(Mistake.NOT_SIMPLIFIED);
        };
    }

    /** The factors that hold a symbol, powers as often as they count, and the number in front, if it is not one, as one more. */
    private static List<Expr> factors(Expr expr) {
        List<Expr> symbolic = new ArrayList<>();
        List<Expr> numeric = new ArrayList<>();
        flatFactors(expr).forEach(factor -> (factor.symbols().isEmpty() ? numeric : symbolic).add(factor));
        boolean scaled = !numeric.isEmpty()
                && !Constants.value(new Expr.Product(numeric))
                        .map(Rational::abs)
                        .filter(Rational.ONE::equals)
                        .isPresent();
        return Stream.concat(symbolic.stream(), scaled ? numeric.stream().limit(1) : Stream.empty())
                .toList();
    }

    private static Stream<Expr> flatFactors(Expr expr) {
        if (expr instanceof Expr.Negative negative) {
            return flatFactors(negative.operand());
        }
        if (expr instanceof Expr.Product product) {
            return product.factors().stream().flatMap(Forms::flatFactors);
        }
        if (expr instanceof Expr.Power power && !power.base().symbols().isEmpty()) {
            long times = Constants.value(power.exponent())
                    .filter(Rational::isWhole)
                    .map(exponent -> exponent.numerator().longValue())
                    .filter(exponent -> exponent > 0 && exponent <= Limits.PARTS)
                    .orElse(1L);
            return Stream.generate(power::base).limit(times).flatMap(Forms::flatFactors);
        }
        return Stream.of(expr);
    }

    private static Stream<Expr> flatTerms(Expr expr) {
        if (expr instanceof Expr.Negative negative) {
            return flatTerms(negative.operand());
        }
        return expr instanceof Expr.Sum sum ? sum.terms().stream().flatMap(Forms::flatTerms) : Stream.of(expr);
    }

    private static List<Expr> terms(Expr expr) {
        return flatTerms(expr).toList();
    }

    private static boolean hasBrackets(Expr expr) {
        boolean multiplied = expr instanceof Expr.Product product
                && product.factors().stream().anyMatch(factor -> terms(factor).size() > 1);
        boolean raised = expr instanceof Expr.Power power && terms(power.base()).size() > 1;
        return multiplied || raised || expr.parts().stream().anyMatch(Forms::hasBrackets);
    }

    private static boolean isSimple(Expr right, Expr given) {
        return given.size() <= right.size() + SLACK && isReduced(given);
    }

    private static boolean isReduced(Expr expr) {
        boolean reducible = expr instanceof Expr.Quotient quotient
                && Constants.value(quotient.dividend())
                        .flatMap(n -> Constants.value(quotient.divisor()).map(d -> hasCommonDivisor(n, d)))
                        .orElse(false);
        return !reducible && expr.parts().stream().allMatch(Forms::isReduced);
    }

    private static boolean hasCommonDivisor(Rational dividend, Rational divisor) {
        return !dividend.isWhole()
                || !divisor.isWhole()
                || divisor.abs().equals(Rational.ONE)
                || dividend.numerator().gcd(divisor.numerator()).bitLength() > 1;
    }
}
