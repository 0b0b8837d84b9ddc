package org.aitutor.practice.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How exactly a number was written. */
final class SignificantFigures {

    private SignificantFigures() {}

    /** Whether a numeral may have been written with so many figures; zeros at the end of a whole number may count. */
    static boolean written(String numeral, int figures) {
        String mantissa = Notation.plain(numeral).split("[eE*\\\\x]", 2)[0];
        String digits = Numerals.plain(mantissa.replaceAll("[^0-9.,]", ""));
        String significant = digits.replaceFirst("^[0.]+", "").replace(".", "");
        int most = significant.length();
        int least = digits.contains(".")
                ? most
                : significant.replaceFirst("0+$", "").length();
        return least <= figures && figures <= most;
    }

    /** The value to so many figures, halves away from zero. */
    static Rational rounded(Rational value, int figures) {
        BigDecimal quotient = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), new MathContext(figures, RoundingMode.HALF_UP));
        return Rational.of(quotient);
    }
}
