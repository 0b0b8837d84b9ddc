package org.aitutor.accounts.audit;

import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/**
 * Something that happened, before it has its place in the log.
 *
 * @param actor who did it; empty where nobody is known
 * @param subject whom it concerns, where that is somebody else or the actor is not proven
 * @param target the thing it concerns, such as {@code course:…}; may be empty
 * @param details a few words by name; nothing personal, nothing secret
 */
public record AuditFact(
        AuditAction action,
        Optional<UserId> actor,
        Optional<UserId> subject,
        String target,
        Map<String, String> details) {
    public AuditFact {
        details = Map.copyOf(details);
    }

    /** Done by nobody who is known, to nobody. */
    public static AuditFact of(AuditAction action) {
        return new AuditFact(action, Optional.empty(), Optional.empty(), "", Map.of());
    }

    public AuditFact by(UserId person) {
        return new AuditFact(action, Optional.of(person), subject, target, details);
    }

    public AuditFact concerning(UserId person) {
        return new AuditFact(action, actor, Optional.of(person), target, details);
    }

    public AuditFact on(String thing) {
        return new AuditFact(action, actor, subject, thing, details);
    }

    public AuditFact with(Map<String, String> more) {
        return new AuditFact(action, actor, subject, target, more);
    }
}
