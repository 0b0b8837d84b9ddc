package org.aitutor.practice;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** A check is open already. */
public final class CheckOpen extends DomainException {
    public CheckOpen() {
        super(Kind.CONFLICT, "check-open", "A check is open already: answer its items first. It lapses after a day.");
    }
}
