package org.aitutor.practice;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** Help was asked for with an item of an open check. */
public final class NoHintsInCheck extends DomainException {
    public NoHintsInCheck() {
        super(
                Kind.CONFLICT,
                "no-hints-in-check",
                "This item belongs to a check of what you know, so there are no hints. A wrong answer does no harm: help comes back after the check.");
    }
}
