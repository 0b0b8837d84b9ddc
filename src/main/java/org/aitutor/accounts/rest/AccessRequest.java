package org.aitutor.accounts.rest;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.UserChange;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** {@code PATCH /users/{id}}: what is left out stays. */
public record AccessRequest(
        @Nullable List<@Nullable String> roles, @Nullable Boolean active) {
    UserChange toChange() {
        return UserChange.ofAccess(Optional.ofNullable(roles).map(AccessRequest::parse), Optional.ofNullable(active));
    }

    private static Set<Role> parse(List<@Nullable String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : names) {
            roles.add(Role.ofApiName(String.valueOf(name))
                    .orElseThrow(() -> new InvalidInput("roles", "may hold student, instructor, admin only")));
        }
        if (roles.isEmpty()) {
            throw new InvalidInput("roles", "must name one role at least");
        }
        return roles;
    }
}
