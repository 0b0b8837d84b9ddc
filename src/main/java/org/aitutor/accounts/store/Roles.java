package org.aitutor.accounts.store;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.aitutor.platform.security.Role;

/** Roles as they are stored: their names in the API, in the order of the enum. */
final class Roles {
    private Roles() {}

    static List<String> names(Iterable<Role> roles) {
        return StreamSupport.stream(roles.spliterator(), false)
                .sorted()
                .map(Role::apiName)
                .toList();
    }

    /** A role that this build does not know (a newer one wrote it) is left out. */
    static Set<Role> of(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.stream().map(Role::ofApiName).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }
}
