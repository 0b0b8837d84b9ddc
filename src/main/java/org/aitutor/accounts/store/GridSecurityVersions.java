package org.aitutor.accounts.store;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.aitutor.accounts.SecurityVersions;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.UserRepository;
import org.aitutor.platform.cache.GridAway;
import org.aitutor.platform.cache.GridMap;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.cache.Notices;
import org.aitutor.platform.mongo.DatabaseReady;

/**
 * The security versions: a copy in the member for five seconds, else the grid, else the account itself; while the database is
 * away, in which alone a version can be raised, the copy kept last.
 */
@Singleton
public final class GridSecurityVersions implements SecurityVersions {
    private static final String REGION = "security-versions";
    private static final Duration COPY = Duration.ofSeconds(5);
    private static final Duration IN_GRID = Duration.ofMinutes(30);

    private final UserRepository users;
    private final GridMap grid;
    private final LocalCopies<Long> copies;
    private final Members members;
    private final Notices notices;

    @Inject
    GridSecurityVersions(
            MongoUserRepository users, HazelcastInstance hazelcast, Members members, Notices notices, Clock clock) {
        this((UserRepository) users, hazelcast, members, notices, clock);
    }

    public GridSecurityVersions(
            UserRepository users, HazelcastInstance hazelcast, Members members, Notices notices, Clock clock) {
        this.users = users;
        this.grid = new GridMap(hazelcast, "aitutor.security-versions");
        this.copies = members.register(new LocalCopies<>(REGION, COPY, clock));
        this.members = members;
        this.notices = notices;
        notices.heed(REGION, this::heed);
    }

    /** Made when the member starts, so that it hears what others change. */
    void begin(@Observes DatabaseReady ready) {}

    @Override
    public OptionalLong of(UserId user) {
        return copies.find(user.value(), () -> load(user)).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    private Optional<Long> load(UserId user) {
        try {
            Optional<Long> known = grid.get(user.value()).map(Long::valueOf);
            return known.isPresent()
                    ? known
                    : stored(user)
                            .map(version ->
                                    Long.valueOf(grid.putIfAbsent(user.value(), Long.toString(version), IN_GRID)));
        } catch (GridAway away) {
            return stored(user);
        }
    }

    private Optional<Long> stored(UserId user) {
        return users.find(user).map(User::securityVersion);
    }

    @Override
    public void changed(UserId user, long version) {
        try {
            raise(user.value(), version);
        } catch (GridAway away) {
            // Members that still have the grid learn it when their entry ends.
        }
        members.drop(REGION, user.value());
        notices.post(REGION, List.of(version + " " + user.value()));
    }

    /** Another member changed it, in this part of the grid or in one that is torn off. */
    private void heed(String news) {
        int space = news.indexOf(' ');
        String user = news.substring(space + 1);
        copies.drop(user);
        raise(user, Long.parseLong(news.substring(0, space)));
    }

    /** Of two that change it at once the later version stays, whoever comes last. */
    private void raise(String key, long version) {
        String fresh = Long.toString(version);
        String there = grid.get(key).orElseGet(() -> grid.putIfAbsent(key, fresh, IN_GRID));
        while (Long.parseLong(there) < version && !grid.replace(key, there, fresh, IN_GRID)) {
            there = grid.putIfAbsent(key, fresh, IN_GRID);
        }
    }
}
