package org.aitutor.accounts.rest;

import java.time.Instant;
import java.util.List;
import org.aitutor.accounts.User;
import org.aitutor.platform.security.Role;

/** An account as the person themselves and administrators see it. */
public record UserView(
        String id,
        String email,
        String displayName,
        List<String> roles,
        boolean active,
        String locale,
        String timeZone,
        Instant createdAt) {

    static UserView of(User user) {
        return new UserView(
                user.id().value(),
                user.email(),
                user.displayName(),
                user.roles().stream().sorted().map(Role::apiName).toList(),
                user.active(),
                user.locale(),
                user.timeZone(),
                user.createdAt());
    }
}
