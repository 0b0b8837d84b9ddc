package org.aitutor.accounts;

import java.time.Instant;
import java.util.Set;
import org.aitutor.platform.security.Role;

/**
 * One browser in which a person is signed in.
 *
 * @param id the hash of the token that the browser holds
 * @param roles those of the account when it was signed in; a change of them voids the session
 * @param lastSeenAt to the minute
 * @param device what the browser says it is
 */
public record Session(
        SessionId id,
        UserId userId,
        Set<Role> roles,
        long securityVersion,
        Instant createdAt,
        Instant lastSeenAt,
        String device) {
    public Session {
        roles = Set.copyOf(roles);
    }

    Session seenAt(Instant now) {
        return new Session(id, userId, roles, securityVersion, createdAt, now, device);
    }
}
