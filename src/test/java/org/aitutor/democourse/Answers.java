package org.aitutor.democourse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aitutor.practice.grading.AnswerKey;
import org.aitutor.practice.grading.Pair;
import org.aitutor.practice.grading.Response;

/** The answers of the course's questions, as the grader takes them. */
final class Answers {
    private Answers() {}

    static AnswerKey key(DemoCourse.Question question) {
        Entry answer = question.answer();
        return switch (question.kind()) {
            case "choice" -> new AnswerKey.Choice(answer.text("choice"));
            case "multiple" -> new AnswerKey.Multiple(Set.copyOf(answer.texts("choices")));
            case "numeric" -> new AnswerKey.Numeric(answer.text("value"));
            case "expression" -> new AnswerKey.Expression(answer.text("expression"), form(answer));
            case "equation" -> new AnswerKey.Equation(answer.text("equation"));
            case "interval" -> new AnswerKey.Interval(answer.text("interval"));
            case "text" ->
                new AnswerKey.Text(
                        answer.texts("accepted"), answer.flag("caseSensitive"), (int) answer.number("maxEdits"));
            case "ordering" -> new AnswerKey.Ordering(answer.texts("order"));
            case "matching" -> new AnswerKey.Matching(pairs(answer));
            default -> throw new AssertionError(question.kind());
        };
    }

    /** What a student sends who knows it. */
    static Response right(DemoCourse.Question question) {
        Entry answer = question.answer();
        return switch (question.kind()) {
            case "choice" -> new Response.Choice(answer.text("choice"));
            case "multiple" -> new Response.Multiple(Set.copyOf(answer.texts("choices")));
            case "numeric" -> new Response.Numeric(answer.text("value"));
            case "expression" -> new Response.Expression(answer.text("expression"));
            case "equation" -> new Response.Equation(answer.text("equation"));
            case "interval" -> new Response.Interval(answer.text("interval").replace("∞", "inf"));
            case "text" -> new Response.Text(answer.texts("accepted").get(0));
            case "ordering" -> new Response.Ordering(answer.texts("order"));
            case "matching" -> new Response.Matching(pairs(answer));
            default -> throw new AssertionError(question.kind());
        };
    }

    private static AnswerKey.Form form(Entry answer) {
        return answer.has("form")
                ? AnswerKey.Form.valueOf(answer.text("form").toUpperCase(Locale.ROOT))
                : AnswerKey.Form.ANY;
    }

    private static List<Pair> pairs(Entry answer) {
        return answer.pairs("pairs").stream()
                .map(pair -> new Pair(pair.get(0), pair.get(1)))
                .toList();
    }
}
