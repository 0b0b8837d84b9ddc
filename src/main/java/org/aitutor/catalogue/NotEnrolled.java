package org.aitutor.catalogue;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** Only who is enrolled in the course may do this. */
public final class NotEnrolled extends DomainException {
    public NotEnrolled() {
        super(Kind.FORBIDDEN, "not-enrolled", "Enroll in this course first.");
    }
}
