package org.aitutor.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import org.aitutor.accounts.Session;
import org.aitutor.accounts.SessionId;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.cache.InMemoryNoticeRepository;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.cache.Notices;
import org.aitutor.platform.security.Role;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.TestGrid;
import org.aitutor.testing.TestMongo;
import org.junit.jupiter.api.Test;

/** Without the grid people stay signed in: the database is asked. With a new grid as well: a full restart signs nobody out. */
class GridAwayIT {
    private static final Notices NOTICES =
            new Notices(new InMemoryNoticeRepository(), Clock.systemUTC(), new Ids(Clock.systemUTC(), new Random(1)));

    private final HazelcastInstance grid = TestGrid.alone();
    private final MongoSessionRepository database =
            new MongoSessionRepository(TestMongo.emptyDatabaseOf(GridAwayIT.class));
    private final Session session = session();

    @Test
    void aGridThatFailsFallsBackOnTheDatabase() {
        GridSessionRepository sessions = on(grid);
        grid.shutdown();

        sessions.insert(session, session.createdAt().plus(Duration.ofDays(30)));
        assertThat(sessions.find(session.id())).contains(session);
        sessions.delete(session.id());

        assertThat(sessions.find(session.id())).isEmpty();
        assertThat(database.find(session.id())).isEmpty();
    }

    @Test
    void aNewGridLearnsTheSessionsFromTheDatabase() {
        on(grid).insert(session, session.createdAt().plus(Duration.ofDays(30)));
        grid.shutdown();
        HazelcastInstance restarted = TestGrid.alone();

        assertThat(on(restarted).find(session.id()).map(Session::userId)).contains(session.userId());

        restarted.shutdown();
    }

    @Test
    void whatWasEndedIsNotBroughtBackByWhoReadItAMomentEarlier() {
        on(grid).insert(session, session.createdAt().plus(Duration.ofDays(30)));
        on(grid).delete(session.id());
        database.insert(session, session.createdAt().plus(Duration.ofDays(30)));

        assertThat(on(grid).find(session.id())).isEmpty();

        grid.shutdown();
    }

    private GridSessionRepository on(HazelcastInstance instance) {
        return new GridSessionRepository(
                database, instance, new Members(instance), NOTICES, Duration.ofDays(30), Clock.systemUTC());
    }

    private static Session session() {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        return new Session(new SessionId("a"), new UserId("ada"), Set.of(Role.STUDENT), 1, now, now, "Firefox");
    }
}
