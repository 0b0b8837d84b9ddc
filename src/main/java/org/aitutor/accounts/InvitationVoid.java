package org.aitutor.accounts;

import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.Kind;

/** The link was used, is too old, or was never given out. */
public final class InvitationVoid extends DomainException {
    InvitationVoid() {
        super(Kind.CONFLICT, "invitation-void", "This link is not valid any more. Ask for a new one.");
    }
}
