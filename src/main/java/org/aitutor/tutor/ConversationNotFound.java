package org.aitutor.tutor;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** There is no such conversation of this student. */
public final class ConversationNotFound extends DomainException {
    public ConversationNotFound() {
        super(Kind.MISSING, "conversation-not-found", "There is no such conversation.");
    }
}
