package org.aitutor.accounts;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is an administrator already: it is for them to make others. */
public final class AdminExists extends DomainException {
    AdminExists() {
        super(Kind.CONFLICT, "admin-exists", "There is an administrator already. Ask them for the role.");
    }
}
