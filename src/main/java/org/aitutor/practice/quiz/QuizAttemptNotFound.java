package org.aitutor.practice.quiz;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such attempt, or it is somebody else's. */
public final class QuizAttemptNotFound extends DomainException {
    public QuizAttemptNotFound() {
        super(Kind.MISSING, "quiz-attempt-not-found", "There is no such attempt.");
    }
}
