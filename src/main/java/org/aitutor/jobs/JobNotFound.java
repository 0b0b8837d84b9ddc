package org.aitutor.jobs;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such job, or it is somebody else's. */
public final class JobNotFound extends DomainException {
    public JobNotFound() {
        super(Kind.MISSING, "job-not-found", "There is no such job.");
    }
}
