package org.aitutor.accounts.audit;

import java.util.Optional;

/**
 * Which entries are wanted.
 *
 * @param person the pseudonym of the actor or the subject
 */
public record AuditFilter(Optional<AuditAction> action, Optional<String> person) {
    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty());
}
