package org.aitutor.accounts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** The twin of the accounts' store. */
public final class InMemoryUserRepository implements UserRepository {
    private final ConcurrentMap<String, User> users = new ConcurrentSkipListMap<>();

    @Override
    public Optional<User> find(UserId id) {
        return Optional.ofNullable(users.get(id.value()));
    }

    @Override
    public List<User> findAll(Collection<UserId> ids) {
        return ids.stream().distinct().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public void insert(User user) {
        if (users.putIfAbsent(user.id().value(), user) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public Optional<User> change(UserId id, UserChange change, boolean raise) {
        return Optional.ofNullable(users.computeIfPresent(id.value(), (key, user) -> changed(user, change, raise)));
    }

    private static User changed(User user, UserChange change, boolean raise) {
        return new User(
                user.id(),
                user.email(),
                change.displayName().orElse(user.displayName()),
                change.roles().orElse(user.roles()),
                change.active().orElse(user.active()),
                change.locale().orElse(user.locale()),
                change.timeZone().orElse(user.timeZone()),
                user.securityVersion() + (raise ? 1 : 0),
                user.createdAt(),
                user.birthYear());
    }

    @Override
    public Slice<User> list(UserFilter filter, SliceRequest slice) {
        List<User> read = users.values().stream()
                .filter(user -> filter.role().map(user::is).orElse(true))
                .filter(user ->
                        filter.active().map(wanted -> wanted == user.active()).orElse(true))
                .filter(user -> filter.text().map(text -> begins(user, text)).orElse(true))
                .filter(user -> slice.after()
                        .map(after -> user.id().value().compareTo(after.values().get(0)) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing((User user) -> user.id().value()).reversed())
                .limit(slice.limit() + 1L)
                .toList();
        return Slice.cut(read, slice.limit(), user -> Position.of(user.id().value()));
    }

    private static boolean begins(User user, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(user.email()),
                        Arrays.stream(
                                user.displayName().toLowerCase(Locale.ROOT).split("\\s+", -1)))
                .anyMatch(term -> term.startsWith(wanted));
    }
}
