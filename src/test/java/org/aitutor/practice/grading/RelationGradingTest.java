package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equations, inequalities, intervals. */
class RelationGradingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "y=2x+1; 2x+1=y; right",
                "y=2x+1; y-2x=1; right",
                "y=2x+1; 2y=4x+2; right",
                "y=2x+1; 2x+1; right",
                "y=2x+1; y=2x-1; sign-of-a-term",
                "y=2x+1; x=2y+1; swapped-variables",
                "x=-2; x=-2; right",
                "x=-2; -2; right",
                "x=-2; -2=x; right",
                "x=-2; x=2; sign",
                "x=-2; 3x-5=-11; not-solved",
                "x=5/2; x=2.5; right",
                "x=5/2; 2.5; right",
                "t=\\frac{1000}{r}; t = 1000/r; right",
                "P=\\frac{I}{rt}; I=Prt; wrong",
                "\\frac{x^2}{1}+\\frac{y^2}{16}=1; 16x^2+y^2=16; right",
                "f(x)=2\\left(x+2\\right)^2-18; f(x)=2x^2+8x-10; right",
                "f(x)=2x; y=2x; right",
                "f(x)=2x; 2x; right",
                "f(x)=2x; y=3x; constant-factor",
                "a^c=b; b=a^c; right",
                "a^c=b; a^b=c; wrong",
                "\\sqrt{2m+1}=-4; -4=(2m+1)^{1/2}; right",
                "3x=3\\pm\\sqrt{10}; 3x=3∓√10; right",
                "y=\\pm\\left(\\frac{2}{9}\\right)x; y=±2x/9; right",
                "y=\\pm\\frac{2}{9}x; y=2x/9; wrong",
                "x>2; 2<x; right",
                "x>2; x>=2; wrong",
                "x>2; x<2; inequality-direction",
                "-2x<4; x>-2; right",
                "-2x<4; x<-2; inequality-direction",
                "-6<=2x<=4; -3≤x≤2; right",
                "-6<=2x<=4; 4>=2x>=-6; right",
                "-6<=2x<=4; -6<2x<=4; wrong",
                "7{x'}^2+9{y'}^2-4=0; 9y'^2+7x'^2=4; right",
                "a_n=-2(-1/3)^{n-1}; a_n=-2(-3)^{1-n}; right",
                "15=3x; 3x=15; right",
                "x=5; no solution; wrong",
                "x=5; y=5; wrong",
                "3x+5y=2820; 3x+5y; unreadable",
                "y=2x; hello world; unreadable",
                "y=2x; y==; unreadable"
            })
    void anEquationIsRightWhenItHasTheSameSolutions(String key, String response, String outcome) {
        Verdict verdict = Grading.grade(new AnswerKey.Equation(key), new Response.Equation(response));

        assertThat(NumericGradingTest.describe(verdict)).as(response).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(-∞,2]∪(5,7); (5,7)∪(-∞,2]; right",
                "(-∞,2]∪(5,7); (-inf,2] U (5,7); right",
                "(-∞,2]∪(5,7); \\left(-\\infty,2\\right]\\cup\\left(5,7\\right); right",
                "(-∞,2]∪(5,7); x≤2 or 5<x<7; right",
                "(-∞,2]∪(5,7); (-∞,2)∪(5,7); endpoint",
                "[0,inf); x>=0; right",
                "[0,inf); [0,+oo); right",
                "[0,inf); {x | x ≥ 0}; right",
                "[0,inf); \\{x \\mid x \\ge 0\\}; right",
                "[0,inf); (0,∞); endpoint",
                "[0,inf); (-∞,0]; inequality-direction",
                "(0,2); ]0,2[; right",
                "[1,2]; [1,1.5]∪[1.5,2]; right",
                "[1,2]; [1,1.5)∪(1.5,2]; wrong",
                "(-inf,inf); all real numbers; right",
                "(-inf,inf); ℝ; right",
                "(-∞,3)∪(3,∞); x≠3; right",
                "[-3/14,inf); [-3/14,infinity); right",
                "{5}; x=5; right",
                "∅; no solution; right",
                "(0.5,2); '(0,5;2)'; right",
                "(1/2,2); (0.5,2); right",
                "[a,b]; [a,b]; right",
                "[a,b]; [b,a]; wrong",
                "(-inf,b); x<b; right",
                "x>2; (2,∞); right",
                "(2,5); x∈(2,5); right",
                "(2,5); (5,2); unreadable",
                "(2,5); (2; unreadable",
                "(2,5); (2,5,7); unreadable",
                "(2,5); 2x<10; unreadable",
                "(2,∞); (∞,2); unreadable",
                "(2,5); banana; unreadable",
                "(2,5); ''; unreadable"
            })
    void aSetOfNumbersIsRightHoweverItIsWritten(String key, String response, String outcome) {
        Verdict verdict = Grading.grade(new AnswerKey.Interval(key), new Response.Interval(response));

        assertThat(NumericGradingTest.describe(verdict)).as(response).isEqualTo(outcome);
    }

    @Test
    void aKeyThatCannotBeReadIsReported() {
        assertThat(Grading.problem(new AnswerKey.Equation("x+1"))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Interval("(2,"))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Equation("y=x"))).isEmpty();
        assertThat(Grading.problem(new AnswerKey.Interval("(2,3]"))).isEmpty();
    }
}
