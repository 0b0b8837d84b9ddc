package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intervals and their unions, by the numbers in them. */
class UnionGradingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1,5) | (1,3)∪(2,5)",
                "(1,5) | (2,5)∪(1,3)",
                "[1,3] | [1,2)∪[2,3]",
                "[1,3] | [1,2]∪(2,3]",
                "(1,2)∪(2,3) | (2,3)∪(1,2)",
                "[2,2] | [2,2]",
                "(1,3) | (1,1)∪(1,3)",
                "[1,3) | [1,1]∪(1,3)",
                "(1,5) | (1,5)∪(2,3)",
                "(1,5) | (1,3)∪(1,5)",
                "[1,5) | (1,3)∪[1,5)",
                "(1,5] | (1,5)∪(2,5]",
                "(1,5] | (1,5]∪(2,5)",
                "(-∞,5) | (-∞,2)∪(1,5)",
                "(-∞,∞) | (-∞,2)∪(1,∞)",
                "(-∞,∞) | ℝ",
                "(3,∞) | x>3",
                "[3,∞) | 3<=x",
                "(3,5] | 3<x<=5",
                "(3,5] | 5>=x>3",
                "(3,5] | 3<y<=5",
                "(a,b) | (a,b)",
                "(-∞,1)∪(5,∞) | x<1 or x>5"
            })
    void theSameNumbersAreTheSameAnswer(String key, String given) {
        assertThat(grade(key, given)).isEqualTo(Verdict.right());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1,3) | (1,2)∪(2,3)",
                "(1,2)∪(2,3) | (1,3)",
                "(a,b) | (a,c)",
                "(3,5) | x>3",
                "(3,5) | x=4",
                "(1,2)∪(4,5) | (1,2)∪(4,6)",
                "(1,3) | (1,2]∪(2,4)",
                "(1,5) | (1,3)∪(3,5)"
            })
    void otherNumbersAreAnother(String key, String given) {
        assertThat(grade(key, given)).isEqualTo(Verdict.wrong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,5]", "[1,5)", "(1,5]"})
    void anEndThatBelongsOrDoesNotIsNamed(String given) {
        assertThat(grade("(1,5)", given)).isEqualTo(Verdict.wrong(Mistake.ENDPOINT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(5,1)", "(1,sqrt(-1))", "3<x>5", "x+1>3", "(1,2),(4,5)", "(1,2,3)", "x", ""})
    void whatIsNoIntervalIsAskedForAgain(String given) {
        assertThat(grade("(1,5)", given)).isInstanceOf(Verdict.Unreadable.class);
    }

    private static Verdict grade(String key, String given) {
        return Grading.grade(new AnswerKey.Interval(key), new Response.Interval(given));
    }
}
