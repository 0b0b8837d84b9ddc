package org.aitutor.accounts;

import java.util.Optional;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.security.Role;

/** The twin of the question for administrators, over the accounts in memory. */
final class InMemoryAdministrators implements Administrators {
    private static final UserFilter ADMINS =
            new UserFilter(Optional.of(Role.ADMIN), Optional.empty(), Optional.empty());

    private final InMemoryUserRepository users;

    InMemoryAdministrators(InMemoryUserRepository users) {
        this.users = users;
    }

    @Override
    public boolean exist() {
        return !users.list(ADMINS, SliceRequest.first(1)).items().isEmpty();
    }
}
