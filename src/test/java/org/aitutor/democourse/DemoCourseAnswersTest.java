package org.aitutor.democourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.aitutor.practice.grading.AnswerKey;
import org.aitutor.practice.grading.Grading;
import org.aitutor.practice.grading.Response;
import org.aitutor.practice.grading.Verdict;
import org.junit.jupiter.api.Test;

/** The course's answers, through the grader: the right ones are right, and a slip or a copy of the question is not. */
class DemoCourseAnswersTest {

    @Test
    void everyKeyCanBeRead() {
        assertThat(DemoCourse.questions())
                .allSatisfy(question -> assertThat(Grading.problem(Answers.key(question)))
                        .as(question.name())
                        .isEmpty());
    }

    @Test
    void theCoursesOwnAnswerIsRight() {
        assertThat(DemoCourse.questions())
                .allSatisfy(question -> assertThat(Grading.grade(Answers.key(question), Answers.right(question)))
                        .as(question.name())
                        .isInstanceOf(Verdict.Right.class));
    }

    @Test
    void aWrongChoiceIsWrong() {
        assertThat(questions("choice"))
                .allSatisfy(question -> assertThat(question.entry().entries("choices").stream()
                                .map(choice -> new Response.Choice(choice.text("id")))
                                .filter(choice -> isRight(Answers.key(question), choice)))
                        .as(question.name())
                        .hasSize(1));
    }

    @Test
    void aNumberThatIsOneOffOrHasTheOtherSignIsWrong() {
        assertThat(questions("numeric")).allSatisfy(question -> {
            String value = question.answer().text("value");
            assertThat(Stream.of(negated(value), shifted(value, 1), shifted(value, -1))
                            .filter(slip -> !slip.equals(value))
                            .filter(slip -> isRight(Answers.key(question), new Response.Numeric(slip))))
                    .as(question.name())
                    .isEmpty();
        });
    }

    @Test
    void anExpressionWithTheOtherSignOrOneMoreIsWrong() {
        assertThat(questions("expression")).allSatisfy(question -> {
            String expression = question.answer().text("expression");
            assertThat(Stream.of("-(" + expression + ")", expression + " + 1")
                            .filter(slip -> isRight(Answers.key(question), new Response.Expression(slip))))
                    .as(question.name())
                    .isEmpty();
        });
    }

    @Test
    void whoeverCopiesTheExpressionToBeSimplifiedHasNotAnswered() {
        List<DemoCourse.Question> asked = questions("expression")
                .filter(question ->
                        question.answer().has("form") && question.entry().has("stem"))
                .filter(question -> isRight(valueOnly(question), copyOfTheQuestion(question)))
                .toList();

        assertThat(asked).hasSizeGreaterThanOrEqualTo(8);
        assertThat(asked)
                .allSatisfy(question -> assertThat(isRight(Answers.key(question), copyOfTheQuestion(question)))
                        .as(question.name())
                        .isFalse());
    }

    private static String negated(String value) {
        return value.startsWith("-") ? value.substring(1) : value.equals("0") ? value : "-" + value;
    }

    /** A whole number or a fraction, plus a whole number. */
    private static String shifted(String value, long by) {
        String[] parts = value.split("/", -1);
        long denominator = parts.length == 1 ? 1 : Long.parseLong(parts[1]);
        long numerator = Long.parseLong(parts[0]) + by * denominator;
        return denominator == 1 ? String.valueOf(numerator) : numerator + "/" + denominator;
    }

    private static AnswerKey valueOnly(DemoCourse.Question question) {
        return new AnswerKey.Expression(question.answer().text("expression"));
    }

    private static Response copyOfTheQuestion(DemoCourse.Question question) {
        return new Response.Expression(question.entry().text("stem").split("\\$", -1)[1]);
    }

    private static boolean isRight(AnswerKey key, Response response) {
        return Grading.grade(key, response) instanceof Verdict.Right;
    }

    private static Stream<DemoCourse.Question> questions(String kind) {
        return DemoCourse.questions().stream()
                .filter(question -> question.kind().equals(kind));
    }
}
