package org.aitutor.accounts.rest;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param actor who did it, where that is known
 * @param subject whom it concerns, where that is somebody else or the actor is not proven
 * @param target the thing it concerns, such as {@code course:…}
 */
public record AuditView(
        String id,
        Instant at,
        String action,
        @Nullable Person actor,
        @Nullable Person subject,
        @Nullable String target,
        Map<String, String> details,
        String hash) {
    /**
     * A person.
     *
     * @param id of the account; absent once it is erased
     */
    public record Person(
            String pseudonym, @Nullable String id, @Nullable String displayName) {}
}
