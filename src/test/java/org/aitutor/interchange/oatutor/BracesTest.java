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
                "{\\leftarrow a}",
                "\\left\\{{a}\\right\\}",
                "{\\left(a\\right)\\left(b\\right)}",
                "\\left(\\frac{\\left(1\\right)}{2}\\right)",
                "ends with \\"
            })
    void whatMatchesStaysAsItIs(String tex) {
        assertThat(Braces.matched(tex)).isEqualTo(tex);
    }

    /** As archives have them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "4}\\left(12+\\operatorname{\\left(-7\\right)\\right) ~ 4\\left(12+\\left(-7\\right)\\right)",
                "6={a}\\left(b\\right)}^{\\operatorname{\\left(-2\\right)} ~ 6={a}\\left(b\\right)^{\\left(-2\\right)}",
                "6-\\left(n-\\operatorname{\\left(-8\\right)\\right)} ~ 6-\\left(n-\\left(-8\\right)\\right)",
                "{\\left(-\\frac{2}{n}\\left(m\\right)}\\right)^{3} ~ \\left(-\\frac{2}{n}\\left(m\\right)\\right)^{3}",
                "{a\\right)\\left(b} ~ a\\right)\\left(b",
                "\\left({{a\\right)\\left(b}}\\right) ~ \\left(a\\right)\\left(b\\right)",
                "{{\\left(a}\\right)} ~ {\\left(a\\right)}",
                "/vec{(2,-7),(-9,-3) ~ /vec(2,-7),(-9,-3)"
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
