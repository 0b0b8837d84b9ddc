package org.aitutor.practice.quiz;

import java.time.Instant;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The quiz, or the attempt, does not allow it now; the code says why. */
public final class QuizRefused extends DomainException {
    private QuizRefused(String code, String detail) {
        super(Kind.CONFLICT, code, detail);
    }

    static QuizRefused notOpenYet(Instant opensAt) {
        return new QuizRefused("quiz-not-open-yet", "The quiz opens at " + opensAt + ".");
    }

    static QuizRefused closed() {
        return new QuizRefused("quiz-closed", "The quiz is closed.");
    }

    static QuizRefused usedUp() {
        return new QuizRefused("quiz-attempts-used-up", "All attempts at this quiz are used up.");
    }

    static QuizRefused withoutItems() {
        return new QuizRefused("quiz-without-items", "The course has none of the items of this quiz any more.");
    }

    static QuizRefused pastDeadline() {
        return new QuizRefused("quiz-deadline-passed", "The time is over. What was saved before has been handed in.");
    }

    static QuizRefused submitted() {
        return new QuizRefused("quiz-attempt-submitted", "This attempt has been handed in.");
    }

    static QuizRefused finalAnswer() {
        return new QuizRefused("quiz-answer-final", "In this quiz the first answer to a question stands.");
    }

    static QuizRefused tooMany(int most) {
        return new QuizRefused("too-many-quizzes", "A course has " + most + " quizzes at most.");
    }
}
