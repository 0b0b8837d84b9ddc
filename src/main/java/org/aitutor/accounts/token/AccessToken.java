package org.aitutor.accounts.token;

import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.security.Role;

/**
 * What an access token that holds says.
 *
 * @param familyId the refresh family it came with
 */
public record AccessToken(UserId userId, Set<Role> roles, long securityVersion, String familyId) {
    public AccessToken {
        roles = Set.copyOf(roles);
    }
}
