package org.aitutor.learning;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such enrollment of the caller's. */
public final class EnrollmentNotFound extends DomainException {
    public EnrollmentNotFound() {
        super(Kind.MISSING, "enrollment-not-found", "You have no such enrollment.");
    }
}
