package org.aitutor.accounts.token;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The person is not signed in there. */
public final class PlaceNotFound extends DomainException {
    PlaceNotFound() {
        super(Kind.MISSING, "session-not-found", "You are not signed in there.");
    }
}
