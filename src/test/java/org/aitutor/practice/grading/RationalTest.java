package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** Exact fractions. */
class RationalTest {
    @Test
    void aFractionIsInLowestTermsWithAPositiveDenominator() {
        assertThat(fraction(6, -4)).isEqualTo(fraction(-3, 2));
        assertThat(fraction(6, -4).denominator()).isEqualTo(BigInteger.TWO);
        assertThat(fraction(0, 5)).isEqualTo(Rational.ZERO);
    }

    @Test
    void aDecimalIsExact() {
        assertThat(Rational.of(new BigDecimal("0.125"))).isEqualTo(fraction(1, 8));
        assertThat(Rational.of(new BigDecimal("12E3"))).isEqualTo(Rational.of(12_000));
        assertThat(Rational.of(new BigDecimal("7"))).isEqualTo(Rational.of(7));
    }

    @Test
    void fractionsAddMultiplyAndDivide() {
        assertThat(fraction(1, 2).plus(fraction(1, 3))).isEqualTo(fraction(5, 6));
        assertThat(fraction(1, 2).minus(fraction(1, 3))).isEqualTo(fraction(1, 6));
        assertThat(fraction(2, 3).times(fraction(3, 4))).isEqualTo(fraction(1, 2));
        assertThat(fraction(2, 3).dividedBy(fraction(-4, 3))).contains(fraction(-1, 2));
        assertThat(fraction(2, 3).dividedBy(Rational.ZERO)).isEmpty();
        assertThat(fraction(-2, 3).abs()).isEqualTo(fraction(2, 3));
    }

    @Test
    void powersAreExactWhereTheyAreWholeAndSmall() {
        assertThat(fraction(2, 3).power(Rational.of(3))).contains(fraction(8, 27));
        assertThat(fraction(2, 3).power(Rational.of(-2))).contains(fraction(9, 4));
        assertThat(fraction(2, 3).power(Rational.ZERO)).contains(Rational.ONE);
        assertThat(Rational.ZERO.power(Rational.of(2))).contains(Rational.ZERO);
        assertThat(Rational.ZERO.power(Rational.ZERO)).isEmpty();
        assertThat(Rational.ZERO.power(Rational.of(-1))).isEmpty();
        assertThat(Rational.of(4).power(fraction(1, 2))).isEmpty();
    }

    @Test
    void aPowerThatWouldBeTooLargeIsNone() {
        Rational most = Rational.of(Limits.EXACT_EXPONENT);

        assertThat(Rational.ONE.power(most)).contains(Rational.ONE);
        assertThat(Rational.ONE.power(most.plus(Rational.ONE))).isEmpty();
        assertThat(Rational.of(2).power(Rational.of(1L << 40))).isEmpty();
        assertThat(large().power(Rational.ONE)).contains(large());
        assertThat(large().power(Rational.of(2))).isEmpty();
        assertThat(large().power(Rational.of(-2))).isEmpty();
    }

    @Test
    void theyAreInOrder() {
        assertThat(fraction(1, 3)).isLessThan(fraction(1, 2));
        assertThat(fraction(-1, 2)).isLessThan(fraction(-1, 3));
        assertThat(fraction(1, 3).isWhole()).isFalse();
        assertThat(Rational.of(3).isWhole()).isTrue();
        assertThat(fraction(1, 3).toDouble()).isEqualTo(1.0 / 3);
        assertThat(fraction(5, 16).bits()).isEqualTo(5);
    }

    /** As many bits as an exact number may have. */
    private static Rational large() {
        return new Rational(BigInteger.ONE.shiftLeft(Limits.EXACT_BITS - 1), BigInteger.ONE);
    }

    private static Rational fraction(long numerator, long denominator) {
        return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
