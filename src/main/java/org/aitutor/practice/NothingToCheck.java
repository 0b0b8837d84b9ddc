package org.aitutor.practice;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The course has no item that could check the skill now. */
public final class NothingToCheck extends DomainException {
    public NothingToCheck() {
        super(
                Kind.CONFLICT,
                "nothing-to-check",
                "There is nothing to check the skill with today: every item of it was answered, or helped with, within a day.");
    }
}
