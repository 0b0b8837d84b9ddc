package org.aitutor.tutor;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such answer of the tutor to this student. */
public final class MessageNotFound extends DomainException {
    public MessageNotFound() {
        super(Kind.MISSING, "message-not-found", "There is no such message.");
    }
}
