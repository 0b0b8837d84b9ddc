package org.aitutor.accounts;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such account. */
public final class UserNotFound extends DomainException {
    UserNotFound() {
        super(Kind.MISSING, "user-not-found", "There is no such account.");
    }
}
