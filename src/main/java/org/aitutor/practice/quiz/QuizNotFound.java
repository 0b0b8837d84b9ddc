package org.aitutor.practice.quiz;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such quiz, or the caller may not know of it. */
public final class QuizNotFound extends DomainException {
    QuizNotFound() {
        super(Kind.MISSING, "quiz-not-found", "There is no such quiz.");
    }
}
