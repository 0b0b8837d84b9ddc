package org.aitutor.practice.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;

/** Quizzes and attempts for tests. */
public final class SomeQuizzes {
    public static final CourseId ALGEBRA = new CourseId("algebra");
    public static final UserId ANN = new UserId("ann");
    public static final UserId BOB = new UserId("bob");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final QuizId QUIZ = QuizId.of(ALGEBRA, "quiz");

    private SomeQuizzes() {}

    public static QuizTerms terms() {
        return new QuizTerms(
                "Slopes", Optional.of(Duration.ofMinutes(30)), Optional.empty(), 2, 0.6, false, FeedbackPolicy.NEVER);
    }

    public static Quiz quiz(QuizId id) {
        return new Quiz(
                id,
                1,
                terms(),
                new Questions.Chosen(List.of(ItemId.of(id.course(), "a"), ItemId.of(id.course(), "b"))),
                Optional.of(NOON),
                NOON.minusSeconds(60),
                Map.of());
    }

    public static Quiz drawn(QuizId id) {
        QuizTerms terms = new QuizTerms(
                "Drawn", Optional.empty(), Optional.of(NOON.plusSeconds(60)), 1, 1, true, FeedbackPolicy.AFTER_EACH);
        return new Quiz(
                id,
                1,
                terms,
                new Questions.Drawn(List.of(SkillId.of(id.course(), "slope")), 3),
                Optional.empty(),
                NOON,
                Map.of(ANN, 25));
    }

    /** The quiz with other questions and terms, as its next revision. */
    public static Quiz changed(Quiz quiz) {
        Quiz other = drawn(quiz.id());
        return quiz.changed(new QuizDraft(other.terms(), other.questions(), other.opensAt()));
    }

    /** An open attempt of two items that began at noon and ends half an hour later. */
    public static QuizAttempt attempt(UserId student, int number) {
        return attempt(new QuizAttemptId(QUIZ, student, number), Optional.of(NOON.plusSeconds(1800)));
    }

    public static QuizAttempt attempt(QuizAttemptId id, Optional<Instant> deadline) {
        List<Question> questions = IntStream.range(0, 2)
                .mapToObj(n -> new Question(ItemId.of(ALGEBRA, "i" + n), n + 1, n * 7, Optional.empty()))
                .toList();
        return new QuizAttempt(id, terms(), NOON, 0, deadline, questions, Optional.empty());
    }

    public static SavedAnswer answer(double credit, Instant at) {
        return new SavedAnswer("{\"value\":\"" + credit + "\"}", credit == 1, credit, 5000, at);
    }
}
