package org.aitutor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of accounts does. */
public abstract class UserRepositoryContract {
    private static final Instant BEGAN = Instant.parse("2026-11-24T10:00:00.123Z");

    private UserRepository users = new InMemoryUserRepository();

    /** An empty one. */
    protected abstract UserRepository repository();

    @BeforeEach
    void begin() {
        users = repository();
    }

    @Test
    void anAccountIsFoundAsItWasKept() {
        User ada = user(1, "Ada", Role.STUDENT);
        User bob = with(user(2, "Bob", Role.INSTRUCTOR), Optional.of(1990));

        users.insert(ada);
        users.insert(bob);

        assertThat(users.find(ada.id())).contains(ada);
        assertThat(users.find(bob.id())).contains(bob);
        assertThat(users.find(new UserId("nobody"))).isEmpty();
    }

    @Test
    void severalAccountsAreFoundAtOnce() {
        User ada = user(1, "Ada", Role.STUDENT);
        User bob = user(2, "Bob", Role.STUDENT);
        users.insert(ada);
        users.insert(bob);

        List<User> found = users.findAll(List.of(bob.id(), new UserId("nobody"), ada.id()));

        assertThat(found).containsExactlyInAnyOrder(ada, bob);
        assertThat(users.findAll(List.of())).isEmpty();
    }

    @Test
    void anIdIsTakenOnce() {
        users.insert(user(1, "Ada", Role.STUDENT));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> users.insert(user(1, "Eve", Role.ADMIN)));
    }

    @Test
    void onlyWhatIsToChangeChanges() {
        User ada = user(1, "Ada", Role.STUDENT);
        users.insert(ada);

        User renamed = users.change(
                        ada.id(),
                        UserChange.ofProfile(Optional.of("Countess"), Optional.of("de-CH"), Optional.empty()),
                        false)
                .orElseThrow();

        assertThat(renamed.displayName()).isEqualTo("Countess");
        assertThat(renamed.locale()).isEqualTo("de-CH");
        assertThat(renamed.timeZone()).isEqualTo(ada.timeZone());
        assertThat(renamed.securityVersion()).isEqualTo(ada.securityVersion());
        assertThat(users.find(ada.id())).contains(renamed);
    }

    @Test
    void accessChangesAndTheVersionRisesInOneStep() {
        User ada = user(1, "Ada", Role.STUDENT);
        users.insert(ada);

        User changed = users.change(
                        ada.id(),
                        UserChange.ofAccess(Optional.of(Set.of(Role.ADMIN, Role.INSTRUCTOR)), Optional.of(false)),
                        true)
                .orElseThrow();

        assertThat(changed.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.INSTRUCTOR);
        assertThat(changed.active()).isFalse();
        assertThat(changed.securityVersion()).isEqualTo(ada.securityVersion() + 1);
    }

    @Test
    void theVersionRisesByItself() {
        User ada = user(1, "Ada", Role.STUDENT);
        users.insert(ada);

        IntStream.range(0, 20).parallel().forEach(i -> users.change(ada.id(), UserChange.NOTHING, true));

        assertThat(users.find(ada.id()).map(User::securityVersion)).contains(ada.securityVersion() + 20);
    }

    @Test
    void nobodyIsChangedWhoIsNotThere() {
        assertThat(users.change(new UserId("nobody"), UserChange.NOTHING, true)).isEmpty();
        assertThat(users.change(new UserId("nobody"), UserChange.NOTHING, false))
                .isEmpty();
    }

    @Test
    void theNewestComeFirstPageByPage() {
        IntStream.rangeClosed(1, 5).forEach(i -> users.insert(user(i, "Person " + i, Role.STUDENT)));

        List<String> names = new ArrayList<>();
        SliceRequest request = SliceRequest.first(2);
        Slice<User> slice = users.list(UserFilter.ALL, request);
        slice.items().forEach(user -> names.add(user.displayName()));
        while (slice.next().isPresent()) {
            slice = users.list(UserFilter.ALL, new SliceRequest(2, slice.next()));
            slice.items().forEach(user -> names.add(user.displayName()));
        }

        assertThat(names).containsExactly("Person 5", "Person 4", "Person 3", "Person 2", "Person 1");
    }

    @Test
    void aFilterKeepsWhatItSays() {
        users.insert(user(1, "Ada Lovelace", Role.STUDENT));
        users.insert(user(2, "Grace Hopper", Role.INSTRUCTOR));
        users.insert(user(3, "Alan (a.*)", Role.STUDENT));
        users.change(user(3, "", Role.STUDENT).id(), UserChange.ofAccess(Optional.empty(), Optional.of(false)), true);

        assertThat(found(Optional.of(Role.INSTRUCTOR), Optional.empty(), Optional.empty()))
                .containsExactly("Grace Hopper");
        assertThat(found(Optional.empty(), Optional.of(false), Optional.empty()))
                .containsExactly("Alan (a.*)");
        assertThat(found(Optional.of(Role.STUDENT), Optional.of(true), Optional.empty()))
                .containsExactly("Ada Lovelace");
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of(" HOP")))
                .containsExactly("Grace Hopper");
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of("user-1")))
                .containsExactly("Ada Lovelace");
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of("(a.*")))
                .containsExactly("Alan (a.*)");
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of(".*"))).isEmpty();
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        User ada = user(1, "Ada Byron", Role.STUDENT);
        users.insert(ada);

        users.change(
                ada.id(), UserChange.ofProfile(Optional.of("Ada Lovelace"), Optional.empty(), Optional.empty()), false);

        assertThat(found(Optional.empty(), Optional.empty(), Optional.of("love")))
                .containsExactly("Ada Lovelace");
        assertThat(found(Optional.empty(), Optional.empty(), Optional.of("byron")))
                .isEmpty();
    }

    private List<String> found(Optional<Role> role, Optional<Boolean> active, Optional<String> text) {
        return users.list(new UserFilter(role, active, text), SliceRequest.first(10)).items().stream()
                .map(User::displayName)
                .toList();
    }

    private static User user(int number, String name, Role role) {
        return new User(
                new UserId("0000000" + number),
                "user-" + number + "@example.org",
                name,
                Set.of(role),
                true,
                "en",
                "Europe/Berlin",
                3,
                BEGAN.plusMillis(number),
                Optional.empty());
    }

    private static User with(User user, Optional<Integer> birthYear) {
        return new User(
                user.id(),
                user.email(),
                user.displayName(),
                user.roles(),
                user.active(),
                user.locale(),
                user.timeZone(),
                user.securityVersion(),
                user.createdAt(),
                birthYear);
    }
}
