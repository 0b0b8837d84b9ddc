package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x+1                         | (x+1)",
                "y**(3/4-1/4                  | y**(3/4-1/4)",
                "(3+sqrt(17)/4                | (3+sqrt(17))/4",
                "(x+1^2                       | (x+1)^2",
                "2(x+1/3                      | 2(x+1/3)",
                "(1/2, 3                      | (1/2, 3)",
                "(1,2),(3,4                   | (1,2),(3,4)",
                "0, (3+x/2                    | 0, (3+x)/2",
                "(3+sqrt(17)/4, (3-sqrt(17)/4 | (3+sqrt(17))/4, (3-sqrt(17))/4",
                "[0, 4), (5, 6                | [0, 4), (5, 6)"
            })
    void whatWasForgottenIsClosed(String answer, String closed) {
        assertThat(Brackets.closed(answer)).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "(x+1)", "(-oo, 2]", "[1,2)", "((x+1", "x+1)", ")x(", "(", "[1,2", "{1, 2", "1) add"})
    void anythingElseStaysAsItIs(String answer) {
        assertThat(Brackets.closed(answer)).isEqualTo(answer);
    }
}
