package org.aitutor.practice.grading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** An exact fraction in lowest terms with a positive denominator. */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Rational of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator).max(BigInteger.ONE);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Rational(numerator.divide(signed), denominator.divide(signed));
    }

    static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? of(unscaled, BigInteger.TEN.pow(decimal.scale()))
                : of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    Rational plus(Rational other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(other.negate());
    }

    Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Empty when the other is zero. */
    Optional<Rational> dividedBy(Rational other) {
        return other.isZero()
                ? Optional.empty()
                : Optional.of(of(numerator.multiply(other.denominator), denominator.multiply(other.numerator)));
    }

    /** Empty when it is not defined or too large to be exact. */
    Optional<Rational> power(Rational exponent) {
        if (!exponent.isWhole() || exponent.numerator.bitLength() > 31) {
            return Optional.empty();
        }
        int whole = exponent.numerator.intValue();
        boolean large =
                Math.abs((long) whole) > Limits.EXACT_EXPONENT || bits() * Math.abs((long) whole) > Limits.EXACT_BITS;
        if (large || (isZero() && whole <= 0)) {
            return Optional.empty();
        }
        return Optional.of(
                whole >= 0
                        ? of(numerator.pow(whole), denominator.pow(whole))
                        : of(denominator.pow(-whole), numerator.pow(-whole)));
    }

    Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational abs() {
        return new Rational(numerator.abs(), denominator);
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    int bits() {
        return Math.max(numerator.bitLength(), denominator.bitLength());
    }

    double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
