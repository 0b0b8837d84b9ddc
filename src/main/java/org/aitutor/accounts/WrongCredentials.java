package org.aitutor.accounts;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The address and the password do not belong together; which of the two is wrong stays unsaid. */
public final class WrongCredentials extends DomainException {
    WrongCredentials() {
        super(Kind.UNAUTHENTICATED, "wrong-credentials", "The e-mail address or the password is wrong.");
    }
}
