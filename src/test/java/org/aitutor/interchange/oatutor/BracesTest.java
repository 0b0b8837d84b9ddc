package org.aitutor.interchange.oatutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "\\frac{1}{2}",
                "\\{x\\}",
                "\\{x",
                "x\\}",
                "{a}^{\\operatorname{\\left(-1\\right)}}",
                "\\\\{a}",
                "ends with \\"
            })
    void whatMatchesStaysAsItIs(String tex) {
        assertThat(Braces.matched(tex)).isEqualTo(tex);
    }

    /** All from archives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "4}\\left(12+\\operatorname{\\left(-7\\right)\\right) ~ 4\\left(12+\\left(-7\\right)\\right)",
                "6={a}\\left(b\\right)}^{\\operatorname{\\left(-2\\right)} ~ 6={a}\\left(b\\right)^{\\left(-2\\right)}",
                "/mat{(2,-7),(-9,-3) ~ /mat(2,-7),(-9,-3)"
            })
    void whatDoesNotMatchIsMendedOrLeftOut(String broken, String mended) {
        assertThat(Braces.matched(broken)).isEqualTo(mended);
    }

    @Test
    void manyOpenBracesEnd() {
        assertThat(Braces.matched("{".repeat(1_000))).isEmpty();
        assertThat(Braces.matched("}".repeat(1_000))).isEmpty();
    }
}
