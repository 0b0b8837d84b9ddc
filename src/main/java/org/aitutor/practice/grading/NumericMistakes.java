package org.aitutor.practice.grading;

import java.util.Optional;

/** Which common error makes one number of another. */
final class NumericMistakes {

    private static final int SHIFTS = 6;
    private static final int FEWEST_FIGURES = 2;

    private NumericMistakes() {}

    static Optional<Mistake> explain(Rational right, Rational given) {
        if (right.isZero() || given.isZero()) {
            return Optional.empty();
        }
        if (given.equals(right.negate())) {
            return Optional.of(Mistake.SIGN);
        }
        if (given.times(right).abs().equals(Rational.ONE)) {
            return Optional.of(Mistake.RECIPROCAL);
        }
        if (right.isWhole() && given.minus(right).abs().equals(Rational.ONE)) {
            return Optional.of(Mistake.OFF_BY_ONE);
        }
        return powerOfTen(right, given).or(() -> rounding(right, given));
    }

    private static Optional<Mistake> powerOfTen(Rational right, Rational given) {
        Rational ratio = given.dividedBy(right).orElse(Rational.ONE);
        for (int shift = 1; shift <= SHIFTS; shift++) {
            Rational power = Rational.of(java.math.BigDecimal.ONE.scaleByPowerOfTen(shift));
            if (ratio.equals(power) || ratio.times(power).equals(Rational.ONE)) {
                return Optional.of(shift == 2 ? Mistake.PERCENT : Mistake.DECIMAL_POINT);
            }
        }
        return Optional.empty();
    }

    private static Optional<Mistake> rounding(Rational right, Rational given) {
        for (int figures = FEWEST_FIGURES; figures <= 15; figures++) {
            boolean coarser = SignificantFigures.rounded(right, figures).equals(given);
            boolean finer = SignificantFigures.rounded(given, figures).equals(right);
            if (coarser || finer) {
                return Optional.of(Mistake.ROUNDING);
            }
        }
        return Optional.empty();
    }
}
