package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of expressions at a point, x = 2 and y = -8, with errors that hold. */
class EvaluatorTest {
    private static final Map<String, Double> POINT = Map.of("x", 2.0, "y", -8.0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^10 | 1024",
                "y^2 | 64",
                "y^3 | -512",
                "y^(1/3) | -2",
                "y^(2/3) | 4",
                "y^(-1/3) | -0.5",
                "\\sqrt[5]{4y} | -2",
                "0^x | 0",
                "x^0 | 1",
                "x^(-2) | 0.25",
                "5! | 120",
                "0! | 1",
                "170! | 7.257415615307994e306",
                "ln(e^3) | 3",
                "log_2(8) | 3",
                "'|y|' | 8",
                "e^x | 7.38905609893065",
                "sin(x)^2+cos(x)^2 | 1",
                "tan(x)*cot(x) | 1",
                "sec(x)*cos(x) | 1",
                "csc(x)*sin(x) | 1",
                "arctan(1)*4 | 3.141592653589793",
                "arcsin(1/2)*6 | 3.141592653589793",
                "arccos(1/2)*3 | 3.141592653589793",
                "cosh(x)-sinh(x) | 0.1353352832366127",
                "sinh(x)/cosh(x)-tanh(x) | 0",
                "x-y | 10",
                "x/y | -0.25"
            })
    void aValueIsWithinItsError(String text, double expected) {
        Approximate value = value(text, false).orElseThrow();

        assertThat(value.re()).isCloseTo(expected, within(Math.abs(expected) * 1e-12 + 1e-12));
        assertThat(Math.abs(value.re() - expected)).isLessThanOrEqualTo(8 * value.error() + Math.ulp(expected));
        assertThat(value.isReal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/(x-2)",
                "0^0",
                "0^(-1)",
                "0^(x-3)",
                "sqrt(y)",
                "y^(1/2)",
                "ln(y)",
                "ln(0)",
                "171!",
                "(-1)!",
                "2.5!",
                "arcsin(x)",
                "z",
                "10^400"
            })
    void whatIsNotDefinedAmongTheRealsHasNoValue(String text) {
        assertThat(value(text, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"sqrt(-4) | 0 | 2", "(1+i)^2 | 0 | 2", "(1+i)/(1-i) | 0 | 1", "e^(i*pi) | -1 | 0", "i^2 | -1 | 0"})
    void amongComplexNumbersThePrincipalValueCounts(String text, double re, double im) {
        Approximate value = value(text, true).orElseThrow();

        assertThat(value.re()).isCloseTo(re, within(1e-12));
        assertThat(value.im()).isCloseTo(im, within(1e-12));
    }

    private static Optional<Approximate> value(String text, boolean complex) {
        return Evaluator.value(Parser.relation(text).sides().get(0), POINT, complex);
    }
}
