package org.aitutor.catalogue;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such course, or the caller may not know of it. */
public final class CourseNotFound extends DomainException {
    public CourseNotFound() {
        super(Kind.MISSING, "course-not-found", "There is no such course.");
    }
}
