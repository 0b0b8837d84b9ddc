package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets, matrices, text, choices, orders, matches, blanks. */
class CollectionGradingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-5,-9; -9, -5; right",
                "-5,-9; {-9,-5}; right",
                "-5,-9; −9 and −5; right",
                "-5,-9; -5; missing-solution",
                "-5,-9; -5,-9,1; extra-solution",
                "-5,-9; 5,9; sign",
                "-5,-9; -5,9; wrong",
                "x=-3, x=2; 2, -3; right",
                "x=-3, x=2; x=2 or x=-3; right",
                "1,-2,5; x=1, x=-2, x=5; right",
                "(2,-3); (2,-3); right",
                "(2,-3); (-3,2); swapped-coordinates",
                "(2,-3); \\left(2,-3\\right); right",
                "(2,0),(-1,0); (-1,0),(2,0); right",
                "(2,0),(-1,0); (0,2),(0,-1); swapped-coordinates",
                "(0,13), DNE; does not exist, (0,13); right",
                "9\\pm5\\sqrt{3}; 9-5√3, 9+5√3; right",
                "9\\pm5\\sqrt{3}; 9+5√3; missing-solution",
                "1/2, 0.25; 1/4, .5; right",
                "2/3, -1/2; -0.5, 4/6; right",
                "3,3; 3; missing-solution",
                "-3, i*sqrt(3)/3, -i*sqrt(3)/3; -3, i/√3, -i/√3; right",
                "1,2; DNE; wrong",
                "1,2; elephant; unreadable",
                "1,2; ''; unreadable",
                "DNE; none; right",
                "x-3y-5z=-2 2x-5y-4z=5 -3x+5y+4z=6; 2x-5y-4z=5, x-3y-5z=-2, -3x+5y+4z=6; right"
            })
    void theOrderOfASetDoesNotMatterButThatOfAPointDoes(String key, String response, String outcome) {
        Verdict verdict = Grading.grade(new AnswerKey.ValueSet(List.of(key)), new Response.ValueSet(List.of(response)));

        assertThat(NumericGradingTest.describe(verdict)).as(response).isEqualTo(outcome);
    }

    @Test
    void aSetEarnsTheShareThatIsRight() {
        AnswerKey key = new AnswerKey.ValueSet(List.of("1", "2", "3", "4"));

        assertThat(credit(key, new Response.ValueSet(List.of("4", "2", "7")))).isEqualTo(0.5);
    }

    @Test
    void aMatrixIsGradedCellByCell() {
        AnswerKey key = new AnswerKey.Matrix(List.of(List.of("1", "1/2"), List.of("0", "a+b")));

        assertThat(Grading.grade(key, rows("1 0.5", "0 b+a"))).isEqualTo(Verdict.right());
        assertThat(Grading.grade(key, new Response.Expression("\\begin{bmatrix}1&\\frac{1}{2}\\\\0&a+b\\end{bmatrix}")))
                .isEqualTo(Verdict.right());
        assertThat(Grading.grade(key, new Response.Expression("1/2*[[2,1],[0,2a+2b]]")))
                .isInstanceOf(Verdict.Unreadable.class);
        assertThat(Grading.grade(key, new Response.Expression("[[1,1/2],[0,a+b]]")))
                .isEqualTo(Verdict.right());
        assertThat(credit(key, rows("1 0.5", "0 b"))).isEqualTo(0.75);
        assertThat(mistake(key, rows("1 0", "0.5 a+b"))).contains(Mistake.TRANSPOSED);
        assertThat(mistake(key, rows("1 0.5"))).contains(Mistake.SHAPE);
        assertThat(Grading.grade(key, rows("1 0.5", "0"))).isInstanceOf(Verdict.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Café au lait; cafe  AU lait.; false; 0; right",
                "Café; CAFE; true; 0; letter-case",
                "parabola; parabolla; false; 0; spelling",
                "parabola; parabolla; false; 1; right",
                "parabola; parbaola; false; 1; right",
                "parabola; hyperbola; false; 1; wrong",
                "No Solution; no solution; false; 0; right",
                "speed = 5, time = 10; Speed=5,time=10; false; 0; right",
                "speed = 5; speed = 6; false; 0; wrong",
                "-5; −5; false; 0; right",
                "it's; it’s; false; 0; right",
                "x; ''; false; 0; unreadable"
            })
    void textForgivesWhatItsSettingsForgive(
            String accepted, String response, boolean cased, int edits, String outcome) {
        AnswerKey key = new AnswerKey.Text(List.of(accepted), cased, edits);

        assertThat(NumericGradingTest.describe(Grading.grade(key, new Response.Text(response))))
                .isEqualTo(outcome);
    }

    @Test
    void choicesAreComparedByTheirIds() {
        AnswerKey one = new AnswerKey.Choice("b");
        AnswerKey several = new AnswerKey.Multiple(Set.of("a", "b", "c", "d"));

        assertThat(Grading.grade(one, new Response.Choice("b"))).isEqualTo(Verdict.right());
        assertThat(Grading.grade(one, new Response.Choice("a"))).isEqualTo(Verdict.wrong());
        assertThat(Grading.grade(several, new Response.Multiple(Set.of("d", "c", "b", "a"))))
                .isEqualTo(Verdict.right());
        assertThat(credit(several, new Response.Multiple(Set.of("a", "b", "c", "x"))))
                .isEqualTo(0.5);
        assertThat(credit(several, new Response.Multiple(Set.of("x", "y")))).isZero();
        assertThat(credit(several, new Response.Multiple(Set.of("a", "b", "c", "d", "x"))))
                .isEqualTo(0.75);
        assertThat(Grading.grade(one, new Response.Choice(" "))).isInstanceOf(Verdict.Unreadable.class);
        assertThat(Grading.grade(one, new Response.Text("b"))).isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void anOrderEarnsWhatNeedNotBeMoved() {
        AnswerKey key = new AnswerKey.Ordering(List.of("a", "b", "c", "d"));

        assertThat(Grading.grade(key, new Response.Ordering(List.of("a", "b", "c", "d"))))
                .isEqualTo(Verdict.right());
        assertThat(credit(key, new Response.Ordering(List.of("d", "a", "b", "c"))))
                .isEqualTo(0.75);
        assertThat(credit(key, new Response.Ordering(List.of("d", "c", "b", "a"))))
                .isZero();
        assertThat(Grading.grade(key, new Response.Ordering(List.of("a", "b", "c"))))
                .isInstanceOf(Verdict.Unreadable.class);
        assertThat(Grading.grade(key, new Response.Ordering(List.of("a", "b", "c", "c"))))
                .isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void aMatchEarnsTheShareOfItsPairs() {
        AnswerKey key = new AnswerKey.Matching(List.of(new Pair("1", "a"), new Pair("2", "b")));

        assertThat(Grading.grade(key, new Response.Matching(List.of(new Pair("2", "b"), new Pair("1", "a")))))
                .isEqualTo(Verdict.right());
        assertThat(credit(key, new Response.Matching(List.of(new Pair("2", "b"), new Pair("1", "b")))))
                .isEqualTo(0.5);
        assertThat(Grading.grade(key, new Response.Matching(List.of(new Pair("2", "b")))))
                .isInstanceOf(Verdict.Unreadable.class);
        assertThat(Grading.grade(key, new Response.Matching(List.of(new Pair("2", "b"), new Pair("2", "a")))))
                .isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void blanksAreGradedOneByOne() {
        AnswerKey key = new AnswerKey.Blanks(
                Map.of("p", new AnswerKey.Numeric("3/4"), "q", new AnswerKey.Text(List.of("slope"), false, 0)));

        assertThat(Grading.grade(key, blanks("0.75", "Slope"))).isEqualTo(Verdict.right());
        assertThat(credit(key, blanks("0.75", "rise"))).isEqualTo(0.5);
        assertThat(Grading.grade(key, blanks("three", "slope")))
                .isInstanceOfSatisfying(
                        Verdict.Unreadable.class,
                        sent -> assertThat(sent.whatWasNotUnderstood()).startsWith("Blank p:"));
        assertThat(Grading.grade(key, new Response.Blanks(Map.of("p", new Response.Numeric("1")))))
                .isInstanceOf(Verdict.Unreadable.class);
        assertThat(Grading.grade(key, new Response.Blanks(Map.of("z", new Response.Numeric("1")))))
                .isInstanceOf(Verdict.Unreadable.class);
    }

    @Test
    void aKeyThatCannotBeUsedIsReported() {
        assertThat(Grading.problem(new AnswerKey.Choice(""))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Ordering(List.of("a", "a")))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Ordering(List.of("a")))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Matching(List.of()))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Matrix(List.of()))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Matrix(List.of(List.of("1"), List.of("1", "2")))))
                .isPresent();
        assertThat(Grading.problem(new AnswerKey.Text(List.of("."), false, 0))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Text(List.of("x"), false, -1))).isPresent();
        assertThat(Grading.problem(new AnswerKey.Blanks(Map.of("p", new AnswerKey.Numeric("?")))))
                .isPresent();
        assertThat(Grading.problem(new AnswerKey.Multiple(Set.of("a")))).isEmpty();
        assertThat(Grading.problem(new AnswerKey.ValueSet(List.of("1", "(2,3)"))))
                .isEmpty();
    }

    @Test
    void everyMistakeHasACodeAndASentence() {
        assertThat(Mistake.values()).allSatisfy(mistake -> {
            assertThat(mistake.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(mistake.sentence()).endsWith(".").hasSizeGreaterThan(20);
        });
    }

    private static Response blanks(String p, String q) {
        return new Response.Blanks(Map.of("p", new Response.Numeric(p), "q", new Response.Text(q)));
    }

    private static Response rows(String... rows) {
        return new Response.Matrix(
                Stream.of(rows).map(row -> List.of(row.split(" ", -1))).toList());
    }

    private static double credit(AnswerKey key, Response response) {
        return ((Verdict.Wrong) Grading.grade(key, response)).credit();
    }

    private static Optional<Mistake> mistake(AnswerKey key, Response response) {
        return ((Verdict.Wrong) Grading.grade(key, response)).mistake();
    }
}
