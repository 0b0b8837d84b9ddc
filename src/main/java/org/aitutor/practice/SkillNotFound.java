package org.aitutor.practice;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The course has no such skill. */
public final class SkillNotFound extends DomainException {
    public SkillNotFound() {
        super(Kind.MISSING, "skill-not-found", "The course has no such skill.");
    }
}
