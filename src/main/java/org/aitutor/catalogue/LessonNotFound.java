package org.aitutor.catalogue;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such lesson, or the caller may not know of it. */
public final class LessonNotFound extends DomainException {
    public LessonNotFound() {
        super(Kind.MISSING, "lesson-not-found", "There is no such lesson.");
    }
}
