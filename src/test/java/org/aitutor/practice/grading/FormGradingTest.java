package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form that an expression is asked for in. */
class FormGradingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x-1)(x+2)^3 | FACTORED | (x-1)(x+2)(x+2)(x+2)",
                "(x-1)(x+2)^3 | FACTORED | (x-1)(x+2)^2(x+2)",
                "2(x+1) | FACTORED | -2(-x-1)",
                "6(x+1) | FACTORED | 2*3(x+1)",
                "x+1 | FACTORED | 1(x+1)",
                "x^2 | FACTORED | x*x",
                "-(x+1) | FACTORED | (-1)(x+1)",
                "x^2+3x+2 | EXPANDED | 2+3x+x^2",
                "x^2+3x+2 | EXPANDED | -(-x^2-3x-2)",
                "x^2+3x+2 | SIMPLIFIED | (x+1)(x+2)",
                "1/2 | SIMPLIFIED | 0.5",
                "1/2 | EXPANDED | 2/4",
                "1/2 | ANY | 2/4"
            })
    void aFormThatIsAskedForIsKept(String key, AnswerKey.Form form, String given) {
        assertThat(grade(key, form, given)).isEqualTo(Verdict.right());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x-1)(x+2)^3 | FACTORED | (x-1)(x^3+6x^2+12x+8) | NOT_FACTORED",
                "2(x+1) | FACTORED | 2x+2 | NOT_FACTORED",
                "x^2+3x+2 | EXPANDED | (x+1)(x+2) | NOT_EXPANDED",
                "x^2+3x+2 | EXPANDED | x(x+3)+2 | NOT_EXPANDED",
                "x^2+3x+2 | EXPANDED | x^2+x+2x+2 | NOT_EXPANDED",
                "x^2+3x+2 | EXPANDED | (x+1)^2+x+1 | NOT_EXPANDED",
                "x^2+3x+2 | SIMPLIFIED | (4x^2+12x+8)/4 | NOT_SIMPLIFIED",
                "x^2+3x+2 | SIMPLIFIED | -(-x^2-3x-2) | NOT_SIMPLIFIED",
                "1/2 | SIMPLIFIED | 2/4 | NOT_SIMPLIFIED",
                "1/2 | SIMPLIFIED | 3/6*1 | NOT_SIMPLIFIED"
            })
    void aRightValueInAnotherFormIsHalfRight(String key, AnswerKey.Form form, String given, Mistake mistake) {
        assertThat(grade(key, form, given)).isInstanceOfSatisfying(Verdict.Wrong.class, wrong -> {
            assertThat(wrong.mistake()).contains(mistake);
            assertThat(wrong.credit()).isEqualTo(0.5);
        });
    }

    private static Verdict grade(String key, AnswerKey.Form form, String given) {
        return Grading.grade(new AnswerKey.Expression(key, form), new Response.Expression(given));
    }
}
