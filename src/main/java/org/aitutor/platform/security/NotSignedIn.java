package org.aitutor.platform.security;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The call needs a signed-in person, and there is none. */
public final class NotSignedIn extends DomainException {
    public NotSignedIn() {
        super(Kind.UNAUTHENTICATED, "not-signed-in", "Sign in first.");
    }
}
