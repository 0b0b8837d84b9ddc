package org.aitutor.accounts.store;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.SessionId;
import org.aitutor.accounts.SessionRepository;
import org.aitutor.accounts.SessionSettings;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.cache.GridAway;
import org.aitutor.platform.cache.GridMap;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.cache.Notices;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.DatabaseReady;

/**
 * The sessions where every request finds them: a copy in the member for five seconds, else the grid, else the database,
 * which is written when a session begins and when it ends. An ended session leaves a stone in the grid, so that a member
 * that read it from the database a moment earlier cannot bring it back; and a notice in the database, for the members that
 * the grid does not reach.
 */
@Singleton
public final class GridSessionRepository implements SessionRepository {
    private static final String REGION = "sessions";
    private static final String ENDED = "ended";
    private static final Duration COPY = Duration.ofSeconds(5);
    private static final Duration STONE = Duration.ofMinutes(5);

    private final MongoSessionRepository database;
    private final GridMap grid;
    private final LocalCopies<Session> copies;
    private final Members members;
    private final Notices notices;
    private final Duration lifetime;
    private final Clock clock;

    @Inject
    GridSessionRepository(
            MongoSessionRepository database,
            HazelcastInstance hazelcast,
            Members members,
            Notices notices,
            Settings settings,
            Clock clock) {
        this(
                database,
                hazelcast,
                members,
                notices,
                SessionSettings.from(settings).absolute(),
                clock);
    }

    GridSessionRepository(
            MongoSessionRepository database,
            HazelcastInstance hazelcast,
            Members members,
            Notices notices,
            Duration lifetime,
            Clock clock) {
        this.database = database;
        this.grid = new GridMap(hazelcast, "aitutor.sessions");
        this.copies = members.register(new LocalCopies<>(REGION, COPY, clock));
        this.members = members;
        this.notices = notices;
        this.lifetime = lifetime;
        this.clock = clock;
        notices.heed(REGION, this::ended);
    }

    /** Made when the member starts, so that it hears what others end. */
    void begin(@Observes DatabaseReady ready) {}

    @Override
    public Optional<Session> find(SessionId id) {
        Optional<Session> copy = copies.get(id.value());
        if (copy.isPresent()) {
            return copy;
        }
        long moment = copies.moment();
        Optional<Session> session = load(id);
        session.ifPresent(found -> copies.keep(id.value(), found, moment));
        return session;
    }

    private Optional<Session> load(SessionId id) {
        try {
            Optional<String> text = grid.get(id.value());
            if (text.filter(ENDED::equals).isPresent()) {
                return Optional.empty();
            }
            Optional<Session> known = text.flatMap(found -> SessionText.parse(id, found));
            return known.isPresent() ? known : restore(id);
        } catch (GridAway away) {
            return database.find(id);
        }
    }

    /** When it was last used the grid alone knew: it counts as used now. */
    private Optional<Session> restore(SessionId id) {
        return database.find(id).map(stored -> used(stored, clock.instant())).filter(session -> {
            String text = SessionText.of(session);
            return !ENDED.equals(grid.putIfAbsent(id.value(), text, remaining(session)));
        });
    }

    @Override
    public void insert(Session session, Instant expiresAt) {
        database.insert(session, expiresAt);
        try {
            grid.set(session.id().value(), SessionText.of(session), remaining(session));
        } catch (GridAway away) {
            // The first request reads it from the database.
        }
    }

    @Override
    public void seen(Session before, Session after) {
        try {
            grid.replace(before.id().value(), SessionText.of(before), SessionText.of(after), remaining(after));
            copies.drop(before.id().value());
        } catch (GridAway away) {
            database.seen(before, after);
        }
    }

    @Override
    public void deleteAll(List<SessionId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        database.deleteAll(ids);
        List<String> keys = ids.stream().map(SessionId::value).toList();
        keys.forEach(this::forget);
        notices.post(REGION, keys);
    }

    private void forget(String id) {
        try {
            grid.set(id, ENDED, STONE);
        } catch (GridAway away) {
            // Members that still have the grid keep it no longer than its idle time there.
        }
        members.drop(REGION, id);
    }

    /** Another member ended it, in this part of the grid or in one that is torn off. */
    private void ended(String id) {
        copies.drop(id);
        if (grid.get(id).filter(text -> !ENDED.equals(text)).isPresent()) {
            grid.set(id, ENDED, STONE);
        }
    }

    @Override
    public List<Session> of(UserId user) {
        return database.of(user).stream()
                .flatMap(stored -> find(stored.id()).stream())
                .toList();
    }

    private Duration remaining(Session session) {
        return Duration.between(clock.instant(), session.createdAt().plus(lifetime));
    }

    private static Session used(Session session, Instant now) {
        return new Session(
                session.id(),
                session.userId(),
                session.roles(),
                session.securityVersion(),
                session.createdAt(),
                now,
                session.device());
    }
}
