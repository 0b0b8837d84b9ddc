package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.aitutor.practice.grading.AnswerKey.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionGradingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2-1; (x-1)(x+1)",
                "x^2-1; -1+x**2",
                "x^2-1; x²−1",
                "x^2-1; $$x^{2}-1$$",
                "x^2-1; x·x-1",
                "\\frac{2w}{w-4}; 2w/(w-4)",
                "\\frac{2w}{w-4}; \\dfrac{-2w}{4-w}",
                "2|q^3|; 2\\left|q\\right|^3",
                "x^{\\frac{1}{2}}; sqrt(x)",
                "\\sqrt[3]{4x}; (4x)^(1/3)",
                "\\sqrt[3]{4x}; \\sqrt[3]{4}\\sqrt[3]{x}",
                "\\sqrt{x-50}; (x-50)^0.5",
                "\\ln\\left(x^4\\right); 4ln|x|",
                "\\log_{3}(20); ln(20)/ln(3)",
                "\\log_3 20; log_{3}(20)",
                "log{3}(20); log_3(4)+log_3(5)",
                "\\log(100x); 2+log(x)",
                "2.5e^{\\ln(3.1)x}; 2.5*3.1^x",
                "e^x; exp(x)",
                "180\\pi; 180pi",
                "180\\pi; 180π",
                "4-6i; -6i+4",
                "i^2; -1",
                "{\\sqrt{-25}}^3; -125i",
                "\\frac{3}{17}+\\frac{22}{17}i; (3+22i)/17",
                "\\sin^2 x; 1-cos(x)^2",
                "\\tan x; sin x/cos x",
                "sin^{-1}(x); arcsin x",
                "sin(30°); 1/2",
                "n!; n*(n-1)!",
                "5!; 120",
                "A_0 e^{kt}; e^(kt)*A_0",
                "A_{0}; A_0",
                "x'y'; y'x'",
                "-x^2; -(x^2)",
                "2^{x^2}; 2^(x*x)",
                "x^{-11}; 1/x^11",
                "0.5x; x/2",
                "0,5x; 1/2 x",
                "(x+2)^{2(x-2)}; ((x+2)^2)^(x-2)",
                "10000x; 10,000x",
                "x(x+3); x[x+3]",
                "a^4+4a^3c; a^3 (a+4c)",
                "-17.03; -17.030",
                "\\theta; θ",
                "\\frac{1}{{12}^{15}}; 12^(-15)",
                "x/2y; xy/2",
                "3; x=3",
                "x+3; y = x+3",
                "5\\%; 0.05",
                "\\frac12 x; x/2",
                "\\cot x; 1/tan(x)",
                "|x||y|; |xy|",
                "\\operatorname{ln}(x); ln x",
                "2\\text{x}; 2x",
                "x^{1/3}; cbrt(x)",
                "3\\times{10}^{6}; 3000000",
                "7/4; 1 3/4",
                "2\\cdot 3^x; 2*(3^x)"
            })
    void equalValuesAreRight(String key, String response) {
        assertThat(grade(key, response)).as("%s and %s", key, response).isEqualTo(Verdict.right());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x^2-1; x^2+1; sign-of-a-term",
                "x^2-1; 1-x^2; sign",
                "x^2-1; x^2; missing-term",
                "3(x+2); 3x+2; distribution",
                "(x+3)^2; x^2+9; power-of-a-sum",
                "(2x)^3; 2x^3; order-of-operations",
                "\\sqrt{x^2+9}; x+3; wrong",
                "\\sqrt{x+9}; sqrt(x)+sqrt(9); root-of-a-sum",
                "x^6; x^5; exponent",
                "\\ln(x+2); ln x+ln 2; wrong",
                "\\log(x+2); log x+log 2; logarithm-of-a-sum",
                "x/y; y/x; reciprocal",
                "2x-y; 2y-x; swapped-variables",
                "2x^2; 3x^2; constant-factor",
                "x^2+x+9; x^2+x+8; constant-term",
                "3/4; -3/4; sign",
                "sqrt(x^2); x; wrong",
                "5x; 5y; wrong",
                "\\sqrt{3965}; \\sqrt{3966}; wrong",
                "220812466875000y^7; 220812466875001y^7; constant-factor"
            })
    void aDifferentValueIsWrongAndACommonErrorNamed(String key, String response, String outcome) {
        assertThat(NumericGradingTest.describe(grade(key, response))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''",
                "x+",
                "(x+1",
                "x+1)",
                "x=2x",
                "x<3",
                "I do not know",
                "2 3",
                "|x",
                "\\foo{x}",
                "x^",
                "*x",
                "\\frac{1}",
                "x§2"
            })
    void whatCannotBeReadIsSentBack(String response) {
        Verdict verdict = grade("x+1", response);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Unreadable.class,
                        sent -> assertThat(sent.whatWasNotUnderstood()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "x^2-1, FACTORED, (x-1)(x+1), right",
        "(x-1)(x+1), FACTORED, x^2-1, not-factored",
        "(x-1)(x+1), FACTORED, -(1-x)(1+x), right",
        "4(x+1)^2, FACTORED, (2x+2)^2, not-factored",
        "4(x+1)^2, FACTORED, 4(x+1)(x+1), right",
        "x^2-1, EXPANDED, (x-1)(x+1), not-expanded",
        "x^2+2x+1, EXPANDED, x^2+x+x+1, not-expanded",
        "x^2-1, EXPANDED, -1+x*x, right",
        "2/3, SIMPLIFIED, 4/6, not-simplified",
        "2/3, SIMPLIFIED, 2/3, right",
        "5x, SIMPLIFIED, 2x+3x, not-simplified",
        "5x, SIMPLIFIED, x*5, right"
    })
    void theFormAskedForCounts(String key, Form form, String response, String outcome) {
        Verdict verdict = Grading.grade(new AnswerKey.Expression(key, form), new Response.Expression(response));

        assertThat(NumericGradingTest.describe(verdict)).isEqualTo(outcome);
    }

    @Test
    void bothSignsMakeTwoValues() {
        AnswerKey key = new AnswerKey.Expression("9\\pm5\\sqrt{3}");

        assertThat(Grading.grade(key, new Response.Expression("9∓5√3"))).isEqualTo(Verdict.right());
        assertThat(Grading.grade(key, new Response.Expression("9+5√3"))).isInstanceOf(Verdict.Wrong.class);
        assertThat(Grading.grade(key, new Response.Expression("5±9√3"))).isInstanceOf(Verdict.Wrong.class);
    }

    @Test
    void aKeyWithoutAValueIsReported() {
        assertThat(Grading.problem(new AnswerKey.Expression("1/(x-x)"))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Expression("x+"))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Expression("\\sqrt{x-140}"))).isEmpty();
    }

    private static Verdict grade(String key, String response) {
        return Grading.grade(new AnswerKey.Expression(key), new Response.Expression(response));
    }
}
