package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumericGradingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3/4; 0.75",
                "3/4; 6/8",
                "3/4; 75%",
                "3/4; .75",
                "3/4; 0,75",
                "3/4; \\frac{3}{4}",
                "3/4; \\dfrac34",
                "3/4; ¾",
                "3/4; (3)/(4)",
                "3/4; -3/-4",
                "-3/4; −3/4",
                "-3/4; \\frac{-3}{4}",
                "-3/4; 3/(-4)",
                "1.75; 1 3/4",
                "1.75; 1 and 3/4",
                "1.75; 1\\frac{3}{4}",
                "1.75; 1¾",
                "-1.75; -1 3/4",
                "1.75; 7/4",
                "1234567; 1,234,567",
                "1234567; 1 234 567",
                "1234567; 1.234.567",
                "1234.5; 1,234.5",
                "1234.5; 1.234,5",
                "1234; 1,234",
                "1.234; 1,234",
                "0.0052; 5.2e-3",
                "0.0052; 5.2*10^-3",
                "0.0052; 5.2\\times{10}^{-3}",
                "0.0052; 5.2 × 10⁻³",
                "1290000; 1.29E6",
                "45; 45%",
                "45%; 0.45",
                "5; +5",
                "5; x=5",
                "5; 5.0",
                "5; $5",
                "5.83; $5.83",
                "7; 7.",
                "12; 12 cm",
                "0; -0",
                "0; 0.000"
            })
    void aNumberIsRightHoweverItIsWritten(String key, String response) {
        assertThat(grade(new AnswerKey.Numeric(key), response)).isEqualTo(Verdict.right());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3/4; -3/4; sign", "3/4; 4/3; reciprocal", "12; 13; off-by-one", "12; 11; off-by-one",
                "1.5; 15; decimal-point", "0.45; 45; percent", "3.14159; 3.14; rounding", "1.33; 1.333; rounding",
                "354700000000000; 354700000000001; off-by-one"
            })
    void aCommonErrorIsNamed(String key, String response, String mistake) {
        Verdict verdict = grade(new AnswerKey.Numeric(key), response);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Wrong.class,
                        wrong -> assertThat(wrong.mistake()).map(Mistake::code).contains(mistake));
    }

    @ParameterizedTest
    @CsvSource({"abc", "12*13", "2+3", "''", "1 2", "3x", "x=y", "5 bananas", "1/0", "i", "(5"})
    void whatIsNoNumberIsSentBack(String response) {
        assertThat(grade(new AnswerKey.Numeric("5"), response)).isInstanceOf(Verdict.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"dne", "no solution", "undefined"})
    void aStatementThatThereIsNoNumberIsWrong(String response) {
        assertThat(grade(new AnswerKey.Numeric("5"), response)).isEqualTo(Verdict.wrong());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0.5, false, 10.5, true", "10, 0.5, false, 10.51, false", "200, 0.01, true, 202, true",
        "200, 0.01, true, 197.9, false", "-200, 0.01, true, -198, true", "1/3, 0.001, false, 0.333, true",
        "1/3, , false, 0.333, false", "3.14159, 0.01, false, π, true"
    })
    void theToleranceIsADistanceOrAShare(
            String key, String tolerance, boolean relative, String response, boolean right) {
        Verdict verdict = grade(new AnswerKey.Numeric(key, tolerance, relative, null, null), response);

        assertThat(verdict instanceof Verdict.Right).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "5, cm, 5 cm, right",
        "5, cm, 0.05 m, right",
        "5, cm, 50mm, right",
        "5, m, 5 m^2, unit",
        "5, m, 5 kg, unit",
        "5, km, 5 m, wrong",
        "5, m, 5 km, wrong",
        "72, km/h, 20 m/s, right",
        "72, km/h, 72 km per hour, right",
        "5, cm^2, 5 cm², right",
        "5, square feet, 5 ft^2, right",
        "9.8, m/s^2, 9.8 m/s², right",
        "5, $, 5, right",
        "5, $, $5, right",
        "5, $, 500 cents, right",
        "5, apples, 5 apple, right",
        "5, apples, 5 pears, unit",
        "5, cm, 5, unreadable",
        "90, °, 90, right",
        "90, °, 90°, right",
        "500, m, 500 km, unit-conversion",
        "2, L, 2000 mL, right",
        "1.5, h, 90 min, right"
    })
    void theUnitHasToFitAndMayBeConverted(String key, String unit, String response, String outcome) {
        Verdict verdict = grade(new AnswerKey.Numeric(key, null, false, unit, null), response);

        assertThat(describe(verdict)).matches(outcome.equals("wrong") ? "wrong|unit-conversion" : outcome);
    }

    @Test
    void theUnitMayAlsoStandInItsOwnField() {
        AnswerKey key = new AnswerKey.Numeric("5", null, false, "cm", null);

        assertThat(Grading.grade(key, new Response.Numeric("0.05", "m"))).isEqualTo(Verdict.right());
    }

    @ParameterizedTest
    @CsvSource({
        "2.5066, 3, 2.51, right",
        "2.5066, 3, 2.507, rounding",
        "2.5066, 3, 2.5, rounding",
        "2.5, 3, 2.50, right",
        "2.5, 3, 2.5, significant-figures",
        "1200, 2, 1200, right",
        "1200, 3, 1.20e3, right",
        "1200, 3, 1.2e3, significant-figures",
        "0.00123, 3, 0.00123, right",
        "2.5066, 3, 9.99, wrong"
    })
    void significantFiguresHaveToBeWritten(String key, int figures, String response, String outcome) {
        Verdict verdict = grade(new AnswerKey.Numeric(key, null, false, null, figures), response);

        assertThat(describe(verdict)).isEqualTo(outcome);
    }

    @Test
    void aKeyThatCannotBeReadIsReported() {
        assertThat(Grading.problem(new AnswerKey.Numeric("five"))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Numeric("5", "wide", false, null, null)))
                .isPresent();
        assertThat(Grading.problem(new AnswerKey.Numeric("5", "-1", false, null, null)))
                .isPresent();
        assertThat(Grading.problem(new AnswerKey.Numeric("5", null, false, "??", null)))
                .isPresent();
        assertThat(Grading.problem(new AnswerKey.Numeric("5", null, false, null, 0)))
                .isPresent();
        assertThat(Grading.problem(new AnswerKey.Numeric("5", "0.1", true, "cm", 3)))
                .isEmpty();
    }

    private static Verdict grade(AnswerKey key, String response) {
        return Grading.grade(key, new Response.Numeric(response));
    }

    static String describe(Verdict verdict) {
        if (verdict instanceof Verdict.Wrong wrong) {
            Optional<Mistake> mistake = wrong.mistake();
            return mistake.map(Mistake::code).orElse("wrong");
        }
        return verdict instanceof Verdict.Right ? "right" : "unreadable";
    }
}
