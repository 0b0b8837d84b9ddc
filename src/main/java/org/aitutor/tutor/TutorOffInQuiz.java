package org.aitutor.tutor;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** In a quiz the tutor is off. */
public final class TutorOffInQuiz extends DomainException {
    TutorOffInQuiz() {
        super(
                Kind.CONFLICT,
                "tutor-off-in-quiz",
                "You have begun a quiz of this course. The tutor is back when you have handed it in.");
    }
}
