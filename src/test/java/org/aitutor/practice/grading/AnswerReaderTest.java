package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer of an OATutor text box is an answer to. */
class AnswerReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3/4 | 3/4", "$5 | 5", "$$3/4$$ | 3/4", "50% | 50%", "1 1/2 | 1 1/2", "-12.5 | -12.5"})
    void aNumberIsNumeric(String answer, String value) {
        assertThat(read(answer)).isEqualTo(new AnswerKey.Numeric(value));
        assertThat(AnswerReader.read("string", answer)).isEqualTo(new AnswerKey.Numeric(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,500", "-1,234.5", "1,000,000"})
    void aCommaOfThousandsIsOneInArithmeticOnly(String answer) {
        assertThat(read(answer)).isEqualTo(new AnswerKey.Numeric(answer));
        assertThat(AnswerReader.read("string", answer)).isInstanceOf(AnswerKey.ValueSet.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x+1", "a", "A", "sin(x)", "5 km", "$x"})
    void aTermIsAnExpression(String answer) {
        assertThat(read(answer)).isEqualTo(new AnswerKey.Expression(answer));
    }

    @Test
    void aForgottenBracketIsClosedButNotTwo() {
        assertThat(read("(x+1")).isEqualTo(new AnswerKey.Expression("(x+1)"));
        assertThat(read("((x+1)")).isEqualTo(new AnswerKey.Expression("((x+1))"));
        assertThat(read("((x+1")).isEqualTo(text("((x+1"));
    }

    @Test
    void theMembersOfAListAreClosedOneByOne() {
        assertThat(read("(3+sqrt(17)/4, (3-sqrt(17)/4"))
                .isEqualTo(new AnswerKey.ValueSet(List.of("(3+sqrt(17))/4", "(3-sqrt(17))/4")));
        assertThat(read("0, (3+x^2")).isEqualTo(new AnswerKey.ValueSet(List.of("0", "(3+x)^2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y=2x+1", "x<3", "2<x<5", "x=±2"})
    void aSignBetweenSidesMakesAnEquation(String answer) {
        assertThat(read(answer)).isEqualTo(new AnswerKey.Equation(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1,2)", "(1,2]", "[1,2]", "(-∞,2)", "(-inf, 3)", "(1,2)∪(3,4)", "(1,2)\\cup(3,4)", "(0, ∞)"})
    void bracketsOfTwoKindsOrAnInfiniteEndMakeAnInterval(String answer) {
        assertThat(read(answer)).isEqualTo(new AnswerKey.Interval(answer));
    }

    @Test
    void twoNumbersInRoundBracketsAreAPoint() {
        assertThat(read("(1,2)")).isEqualTo(new AnswerKey.ValueSet(List.of("(1,2)")));
        assertThat(read("(1,2),(3,4)")).isEqualTo(new AnswerKey.ValueSet(List.of("(1,2)", "(3,4)")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}", "[[1,2],[3,4]]"})
    void rowsMakeAMatrix(String answer) {
        assertThat(read(answer)).isEqualTo(new AnswerKey.Matrix(List.of(List.of("1", "2"), List.of("3", "4"))));
    }

    @Test
    void severalValuesMakeASet() {
        assertThat(read("1,2,3")).isEqualTo(new AnswerKey.ValueSet(List.of("1", "2", "3")));
        assertThat(read("1;2")).isEqualTo(new AnswerKey.ValueSet(List.of("1", "2")));
        assertThat(read("x=1,y=2")).isEqualTo(new AnswerKey.ValueSet(List.of("x=1", "y=2")));
        assertThat(read("x±1")).isEqualTo(new AnswerKey.ValueSet(List.of("x±1")));
        assertThat(read("12,34")).isEqualTo(new AnswerKey.ValueSet(List.of("12", "34")));
    }

    @Test
    void aKnownPhraseMayBeAMemberAndAnotherWordNot() {
        assertThat(read("1, DNE")).isEqualTo(new AnswerKey.ValueSet(List.of("1", "DNE")));
        assertThat(read("1, banana")).isEqualTo(text("1, banana"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parabola", "3 h 20 m", "infinite solutions", "inf", "(x=1)"})
    void wordsAreText(String answer) {
        assertThat(read(answer)).isEqualTo(text(answer));
    }

    @Test
    void aCapitalLetterIsATextUnlessItIsArithmetic() {
        assertThat(AnswerReader.read("string", "A")).isEqualTo(text("A"));
        assertThat(AnswerReader.read("string", "a")).isEqualTo(new AnswerKey.Expression("a"));
        assertThat(read("A")).isEqualTo(new AnswerKey.Expression("A"));
    }

    @Test
    void aPhraseIsAcceptedInItsOtherSpellings() {
        assertThat(read("DNE"))
                .isInstanceOfSatisfying(
                        AnswerKey.Text.class,
                        text -> assertThat(text.accepted())
                                .startsWith("DNE")
                                .contains("does not exist", "no solution", "∅")
                                .doesNotHaveDuplicates());
    }

    /** Whoever cannot be graded by its meaning is compared as it is written. */
    @ParameterizedTest
    @ValueSource(strings = {"x+", "1/0", "(2,1]", "[5,", "\\begin{bmatrix}1&+\\end{bmatrix}"})
    void whatHasNoMeaningIsText(String answer) {
        assertThat(read(answer)).isEqualTo(text(answer));
    }

    private static AnswerKey read(String answer) {
        return AnswerReader.read("arithmetic", answer);
    }

    private static AnswerKey text(String answer) {
        return new AnswerKey.Text(List.of(answer), false, 0);
    }
}
