package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Complex arithmetic that knows how far it may be from the truth. */
class ApproximateTest {
    private static final Approximate Z = new Approximate(3, 4, 0);
    private static final Approximate W = new Approximate(1, -2, 0);

    @Test
    void complexNumbersAddMultiplyAndDivide() {
        assertIs(Z.plus(W), 4, 2);
        assertIs(Z.negate(), -3, -4);
        assertIs(Z.times(W), 11, -2);
        assertIs(Z.dividedBy(W), -1, 2);
        assertIs(Approximate.exact(6).dividedBy(W), 1.2, 2.4);
        assertIs(Z.dividedBy(Approximate.exact(2)), 1.5, 2);
    }

    @Test
    void realNumbersStayReal() {
        assertThat(Approximate.exact(2).times(Approximate.exact(3)).isReal()).isTrue();
        assertThat(Approximate.exact(2).dividedBy(Approximate.exact(3)).isReal())
                .isTrue();
        assertThat(Approximate.exact(2).negate().im()).isEqualTo(0.0);
        assertThat(Z.isReal()).isFalse();
    }

    @Test
    void logarithmAndExponentialAreInverse() {
        assertIs(Z.ln(), Math.log(5), Math.atan2(4, 3));
        assertIs(Approximate.exact(-1).ln(), 0, Math.PI);
        assertThat(Approximate.exact(2).ln().isReal()).isTrue();
        assertIs(Z.ln().exp(), 3, 4);
        assertIs(Approximate.exact(1).exp(), Math.E, 0);
        assertThatThrownBy(() -> Approximate.exact(0).ln()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void nothingIsDividedByWhatMayBeZero() {
        Approximate nearly = new Approximate(1e-9, 0, 1e-9);

        assertThat(nearly.vanishes()).isTrue();
        assertThat(new Approximate(4, 0, 1).vanishes()).isTrue();
        assertThat(new Approximate(4.1, 0, 1).vanishes()).isFalse();
        assertThatThrownBy(() -> Approximate.ONE.dividedBy(nearly)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void errorsAddUp() {
        Approximate one = new Approximate(8, 0, 0.5);
        Approximate other = new Approximate(2, 0, 0.25);

        assertThat(one.plus(other).error()).isCloseTo(0.75, within(1e-9));
        assertThat(one.times(other).error()).isCloseTo(8 * 0.25 + 2 * 0.5, within(1e-9));
        assertThat(one.dividedBy(other).error()).isCloseTo((0.5 + 8.0 / 2 * 0.25) / 2, within(1e-9));
        assertThat(one.negate().error()).isEqualTo(0.5);
        assertThat(one.ln().error()).isCloseTo(0.5 / 8, within(1e-9));
        assertThat(other.exp().error()).isCloseTo(Math.exp(2) * 0.25, within(1e-9));
        assertThat(new Approximate(2, 1, 0.25).exp().error()).isCloseTo(Math.exp(2) * 0.25, within(1e-9));
    }

    @Test
    void eachOperationAddsWhatItRoundsOff() {
        double rounding = Approximate.of(3, 4, 0).error();

        assertThat(rounding).isEqualTo(2 * 0x1p-52 * 5);
        assertThat(Approximate.of(3, 4, 1).error()).isGreaterThan(1);
        assertThat(Approximate.of(-8).error()).isEqualTo(8 * 0x1p-52);
        assertThat(Approximate.exact(-8).error()).isZero();
    }

    @Test
    void aValueIsUsefulUntilItsErrorIsAMillionth() {
        assertThat(new Approximate(1, 0, 1e-6).isUseful()).isTrue();
        assertThat(new Approximate(1, 0, 1.1e-6).isUseful()).isFalse();
        assertThat(new Approximate(0, 0, 1e-6).isUseful()).isTrue();
        assertThat(new Approximate(1000, 0, 0.9e-3).isUseful()).isTrue();
        assertThat(new Approximate(1000, 0, 1.1e-3).isUseful()).isFalse();
        assertThat(new Approximate(Double.NaN, 0, 0).isUseful()).isFalse();
        assertThat(new Approximate(0, Double.POSITIVE_INFINITY, 0).isUseful()).isFalse();
    }

    @Test
    void twoAgreeWhenTheirErrorsReachOneAnother() {
        Approximate here = new Approximate(1, 0, 0.01);

        assertThat(here.agreesWith(new Approximate(1.07, 0, 0))).isTrue();
        assertThat(here.agreesWith(new Approximate(1.09, 0, 0))).isFalse();
        assertThat(here.agreesWith(new Approximate(1, 0.09, 0.01))).isTrue();
        assertThat(here.agreesWith(new Approximate(1, 0.17, 0.01))).isFalse();
        assertThat(Approximate.exact(2).agreesWith(Approximate.exact(2))).isTrue();
    }

    private static void assertIs(Approximate value, double re, double im) {
        assertThat(value.re()).isCloseTo(re, within(1e-12));
        assertThat(value.im()).isCloseTo(im, within(1e-12));
    }
}
