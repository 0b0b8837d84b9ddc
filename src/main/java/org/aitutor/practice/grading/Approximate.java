package org.aitutor.practice.grading;

/**
 * A complex number in floating point, and how far it may be from the true value.
 *
 * <p>Each operation carries the error bound on to first order, so a comparison knows what a difference is worth.
 */
record Approximate(double re, double im, double error) {

    private static final double ULP = 0x1p-52;

    /** The greatest error, relative to the larger of the value and 1, at which a value is still worth comparing. */
    private static final double USEFUL = 1e-6;

    static final Approximate ONE = exact(1);
    static final Approximate I = new Approximate(0, 1, 0);

    static Approximate exact(double value) {
        return new Approximate(value, 0, 0);
    }

    static Approximate of(double value) {
        return new Approximate(value, 0, Math.abs(value) * ULP);
    }

    static Approximate of(double re, double im, double error) {
        return new Approximate(re, im, error + 2 * ULP * Math.hypot(re, im));
    }

    boolean isReal() {
        return im == 0;
    }

    double abs() {
        return Math.hypot(re, im);
    }

    boolean isUseful() {
        return Double.isFinite(re) && Double.isFinite(im) && error <= USEFUL * Math.max(1, abs());
    }

    /** Whether it may be zero. */
    boolean vanishes() {
        return abs() <= 4 * error;
    }

    /** Whether both may stand for the same number. */
    boolean agreesWith(Approximate other) {
        double distance = Math.hypot(re - other.re, im - other.im);
        return distance <= 8 * (error + other.error) + Double.MIN_NORMAL;
    }

    Approximate plus(Approximate other) {
        return of(re + other.re, im + other.im, error + other.error);
    }

    Approximate negate() {
        return new Approximate(-re, im == 0 ? 0 : -im, error);
    }

    Approximate times(Approximate other) {
        double carried = abs() * other.error + other.abs() * error;
        if (isReal() && other.isReal()) {
            return of(re * other.re, 0, carried);
        }
        return of(re * other.re - im * other.im, re * other.im + im * other.re, carried);
    }

    Approximate dividedBy(Approximate other) {
        if (other.vanishes()) {
            throw new ArithmeticException();
        }
        double size = other.abs();
        double carried = (error + abs() / size * other.error) / size;
        if (isReal() && other.isReal()) {
            return of(re / other.re, 0, carried);
        }
        double x = other.re / size;
        double y = other.im / size;
        return of((re * x + im * y) / size, (im * x - re * y) / size, carried);
    }

    /** The principal natural logarithm. */
    Approximate ln() {
        if (vanishes()) {
            throw new ArithmeticException();
        }
        double angle = isReal() && re > 0 ? 0 : Math.atan2(im, re);
        return of(Math.log(abs()), angle, error / abs());
    }

    Approximate exp() {
        double size = Math.exp(re);
        return isReal() ? of(size, 0, size * error) : of(size * Math.cos(im), size * Math.sin(im), size * error);
    }
}
