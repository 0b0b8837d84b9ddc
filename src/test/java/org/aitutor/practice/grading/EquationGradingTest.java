package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations and inequalities, by their solutions. */
class EquationGradingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "y=2x+1 | 2x-y+1=0",
                "y=2x+1 | 4x-2y=-2",
                "x<3 | 3>x",
                "x<3 | -x>-3",
                "2x<6 | x<3",
                "2x+y<6 | -2x-y>-6",
                "0=0 | 0=0",
                "0<0 | 0<0",
                "x=x | x=x",
                "1<x<3 | 3>x>1",
                "1<x<3 | 2<2x<6",
                "x=3 | 3=x",
                "x=3 | 3",
                "x≠3 | x≠3",
                "x^2=4 | x^2-4=0",
                "x^2+y^2=4 | (x^2+y^2)/4=1",
                "xy=1 | 2xy=2"
            })
    void theSameSolutionsAreTheSameAnswer(String key, String given) {
        assertThat(grade(key, given)).isEqualTo(Verdict.right());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x=x | y=y",
                "x=x | x=x+1",
                "x<3 | x<=3",
                "1<x<3 | 1<x<=3",
                "x=3 | y=3",
                "x≠3 | x=3",
                "x^2+y^2=4 | x^2+y^2=5",
                "0=0 | 0<0",
                "xy=1 | xy=2"
            })
    void otherSolutionsAreAnother(String key, String given) {
        assertThat(grade(key, given)).isEqualTo(Verdict.wrong());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x<3 | x>3 | INEQUALITY_DIRECTION",
                "2x+y<6 | 2x+y>6 | INEQUALITY_DIRECTION",
                "x=3 | 2x=6 | NOT_SOLVED",
                "x=3 | x=4 | OFF_BY_ONE",
                "y=2x+1 | y=2x-1 | SIGN_OF_A_TERM"
            })
    void whatWentWrongIsNamed(String key, String given, Mistake mistake) {
        assertThat(grade(key, given)).isEqualTo(Verdict.wrong(mistake));
    }

    private static Verdict grade(String key, String given) {
        return Grading.grade(new AnswerKey.Equation(key), new Response.Equation(given));
    }
}
