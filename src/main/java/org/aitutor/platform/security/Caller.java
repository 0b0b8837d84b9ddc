package org.aitutor.platform.security;

import java.security.Principal;
import java.util.Set;

/**
 * The person behind a request, established by the session cookie or the bearer token.
 *
 * @param userId the account's id
 * @param roles at least one
 */
public record Caller(String userId, Set<Role> roles) implements Principal {
    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    @Override
    public String getName() {
        return userId;
    }
}
