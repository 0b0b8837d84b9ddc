package org.aitutor.accounts;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The password is right, but an administrator has closed the account. */
public final class Deactivated extends DomainException {
    Deactivated() {
        super(Kind.UNAUTHENTICATED, "account-deactivated", "This account is deactivated. Ask an administrator.");
    }
}
