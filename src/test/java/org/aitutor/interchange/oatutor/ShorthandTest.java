package org.aitutor.interchange.oatutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShorthandTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x_1+x_{12}",
                "\\_\\_\\_",
                "\\pipeline",
                "x/mat",
                "\\mathrm{(a)}",
                "/mat{}",
                "\\begin{bmatrix} 1 & 2 \\end{bmatrix}"
            })
    void whatIsLatexStaysAsItIs(String tex) {
        assertThat(Shorthand.writtenOut(tex)).isEqualTo(tex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "n\\pipe2 < n ~ n\\mid 2 < n",
                "n \\pipe n > 4 ~ n \\mid n > 4",
                "____ ~ \\_\\_\\_\\_",
                "a = __, b_1 = __ ~ a = \\_\\_, b_1 = \\_\\_",
                "/mat{(3,-1),(0,8)} ~ \\begin{bmatrix} 3 & -1 \\\\ 0 & 8 \\end{bmatrix}",
                "2\\mat{(a, b) , (c, d)} ~ 2\\begin{bmatrix} a & b \\\\ c & d \\end{bmatrix}",
                "/mat{(5,6) ~ \\begin{bmatrix} 5 & 6 \\end{bmatrix}",
                "/mat{(3,-1),(0,8)/(-4) ~ \\begin{bmatrix} 3 & -1 \\\\ 0 & 8 \\end{bmatrix}/(-4)"
            })
    void shorthandIsWrittenOut(String shorthand, String tex) {
        assertThat(Shorthand.writtenOut(shorthand)).isEqualTo(tex);
    }

    @Test
    void aMatrixOfManyRowsIsReadToItsEnd() {
        String rows = "/mat{" + "(1,2),".repeat(20_000);

        assertThat(Shorthand.writtenOut(rows))
                .startsWith("\\begin{bmatrix} 1 & 2 ")
                .endsWith("\\end{bmatrix},");
    }
}
