package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sets of values, points and words. */
class SetGradingTest {
    @Test
    void membersMayBeWrittenInOneTextOrInBraces() {
        assertThat(grade(List.of("1", "2"), "1,2")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("1", "2"), "{1,2}")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("1", "2"), "\\{1,2\\}")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("1", "2"), "2", "1")).isEqualTo(Verdict.right());
    }

    @Test
    void aValueMayHaveItsName() {
        assertThat(grade(List.of("x=1", "x=2"), "1", "2")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("1"), "x=1")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("x=1"), "x=2")).isNotEqualTo(Verdict.right());
        assertThat(grade(List.of("x=1"), "y=1")).isNotEqualTo(Verdict.right());
    }

    @Test
    void anEquationMayBeInBracketsAndTurned() {
        assertThat(grade(List.of("x+y=1"), "(x+y=1)")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("x+y=1"), "y=1-x")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("x+y=1"), "x-y=1")).isNotEqualTo(Verdict.right());
    }

    @Test
    void wordsAreTheSameByTheirMeaning() {
        assertThat(grade(List.of("DNE"), "no solution")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("DNE"), "1")).isNotEqualTo(Verdict.right());
        assertThat(grade(List.of("1"), "DNE")).isNotEqualTo(Verdict.right());
    }

    @Test
    void pointsAreComparedCoordinateByCoordinate() {
        assertThat(grade(List.of("(1,2)"), "(1, 4/2)")).isEqualTo(Verdict.right());
        assertThat(grade(List.of("(1,2)"), "(2,1)")).isEqualTo(Verdict.wrong(Mistake.SWAPPED_COORDINATES));
        assertThat(grade(List.of("(1,-2)"), "(-1,2)")).isEqualTo(Verdict.wrong());
        assertThat(grade(List.of("(1,2,3)"), "(1,2)")).isEqualTo(Verdict.wrong());
        assertThat(grade(List.of("(1,2)"), "(1,2,3)")).isEqualTo(Verdict.wrong());
        assertThat(grade(List.of("(1,2)"), "1")).isNotEqualTo(Verdict.right());
    }

    @Test
    void theSignOfAllIsNamed() {
        assertThat(grade(List.of("1", "-2"), "-1", "2")).isEqualTo(Verdict.wrong(Mistake.SIGN));
        assertThat(grade(List.of("1", "-2"), "-1", "-2")).isNotEqualTo(Verdict.wrong(Mistake.SIGN));
    }

    @Test
    void whatIsTooMuchCostsItsShare() {
        assertThat(grade(List.of("1", "2"), "1", "2", "2")).isInstanceOfSatisfying(Verdict.Wrong.class, wrong -> {
            assertThat(wrong.mistake()).contains(Mistake.EXTRA_SOLUTION);
            assertThat(wrong.credit()).isEqualTo(2.0 / 3);
        });
        assertThat(grade(List.of("1", "2", "3"), "1", "2", "3", "4", "5"))
                .isInstanceOfSatisfying(
                        Verdict.Wrong.class, wrong -> assertThat(wrong.credit()).isEqualTo(0.6));
    }

    @Test
    void nothingIsAskedForAgain() {
        assertThat(Grading.grade(new AnswerKey.ValueSet(List.of("1")), new Response.ValueSet(List.of())))
                .isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void aMatrixIsReadWithItsRows() {
        AnswerKey key = new AnswerKey.Matrix(List.of(List.of("1", "2")));

        assertThat(Grading.grade(key, new Response.Expression("[[1,2]]"))).isEqualTo(Verdict.right());
        assertThat(Grading.grade(key, new Response.Expression("[[1],[2]]")))
                .isEqualTo(Verdict.wrong(Mistake.TRANSPOSED));
        assertThat(Grading.grade(key, new Response.Expression("[1,2]"))).isInstanceOf(Verdict.Unreadable.class);
    }

    private static Verdict grade(List<String> key, String... given) {
        return Grading.grade(new AnswerKey.ValueSet(key), new Response.ValueSet(List.of(given)));
    }
}
