package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who knows whether there are administrators, whatever accounts there are. */
public abstract class AdministratorsContract {
    private UserRepository users = new InMemoryUserRepository();

    /** Where accounts are kept: none yet. */
    protected abstract UserRepository noUsers();

    /** Of the accounts that were given last. */
    protected abstract Administrators administrators();

    @BeforeEach
    void begin() {
        users = noUsers();
    }

    @Test
    void anEmptyInstallationHasNone() {
        assertThat(administrators().exist()).isFalse();
    }

    @Test
    void othersAreNone() {
        users.insert(user("1", Set.of(Role.STUDENT)));
        users.insert(user("2", Set.of(Role.INSTRUCTOR)));

        assertThat(administrators().exist()).isFalse();
    }

    @Test
    void oneAmongOthersIsEnough() {
        users.insert(user("1", Set.of(Role.STUDENT)));
        users.insert(user("2", Set.of(Role.INSTRUCTOR, Role.ADMIN)));

        assertThat(administrators().exist()).isTrue();
    }

    /** Whoever is closed may be opened again: the door for the first one stays shut. */
    @Test
    void oneWhoseAccountIsClosedCounts() {
        User admin = user("1", Set.of(Role.ADMIN));
        users.insert(admin);

        users.change(admin.id(), UserChange.ofAccess(Optional.empty(), Optional.of(false)), true);

        assertThat(administrators().exist()).isTrue();
    }

    private static User user(String id, Set<Role> roles) {
        return new User(
                new UserId(id),
                id + "@example.org",
                "Name",
                roles,
                true,
                "en",
                "UTC",
                1,
                Instant.parse("2026-11-24T10:00:00Z"),
                Optional.empty());
    }
}
