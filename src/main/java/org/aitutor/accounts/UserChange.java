package org.aitutor.accounts;

import java.util.Optional;
import java.util.Set;
import org.aitutor.platform.security.Role;

/** What is to change of an account; what is empty stays. */
public record UserChange(
        Optional<String> displayName,
        Optional<String> locale,
        Optional<String> timeZone,
        Optional<Set<Role>> roles,
        Optional<Boolean> active) {

    public static final UserChange NOTHING =
            new UserChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of what the person may change. */
    public static UserChange ofProfile(
            Optional<String> displayName, Optional<String> locale, Optional<String> timeZone) {
        return new UserChange(displayName, locale, timeZone, Optional.empty(), Optional.empty());
    }

    /** Of what only an administrator may change. */
    public static UserChange ofAccess(Optional<Set<Role>> roles, Optional<Boolean> active) {
        return new UserChange(Optional.empty(), Optional.empty(), Optional.empty(), roles, active);
    }

    /** Whether it would change what the person may do. */
    boolean touchesAccessOf(User user) {
        return roles.filter(wanted -> !wanted.equals(user.roles())).isPresent()
                || active.filter(wanted -> wanted != user.active()).isPresent();
    }
}
