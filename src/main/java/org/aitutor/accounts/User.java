package org.aitutor.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aitutor.platform.security.Role;

/**
 * A person with an account.
 *
 * @param email as {@link Email} normalises it
 * @param roles at least one
 * @param active whether the person may sign in
 * @param locale a language tag ({@code en}, {@code de-CH})
 * @param timeZone an IANA name ({@code Europe/Berlin})
 * @param securityVersion raised by a new password, role or deactivation: sessions and tokens of an older one are void
 * @param birthYear where the person told it
 */
public record User(
        UserId id,
        String email,
        String displayName,
        Set<Role> roles,
        boolean active,
        String locale,
        String timeZone,
        long securityVersion,
        Instant createdAt,
        Optional<Integer> birthYear) {
    public User {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
