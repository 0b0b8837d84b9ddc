package org.aitutor.accounts;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The address belongs to an account already. */
public final class EmailTaken extends DomainException {
    EmailTaken() {
        super(Kind.CONFLICT, "email-taken", "There is an account with this e-mail address already.");
    }
}
