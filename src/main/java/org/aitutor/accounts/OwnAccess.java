package org.aitutor.accounts;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** Administrators change no access of their own. */
public final class OwnAccess extends DomainException {
    OwnAccess() {
        super(
                Kind.CONFLICT,
                "own-access",
                "Ask another administrator to change your own roles or to close your account.");
    }
}
