package org.aitutor.accounts.token;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The token is not ours, is past its time, or was revoked; which of these stays unsaid. */
public final class InvalidToken extends DomainException {
    public InvalidToken() {
        super(Kind.UNAUTHENTICATED, "invalid-token", "The token is not valid. Sign in again.");
    }
}
