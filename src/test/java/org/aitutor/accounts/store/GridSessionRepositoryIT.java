package org.aitutor.accounts.store;

import com.hazelcast.core.HazelcastInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import org.aitutor.accounts.SessionRepository;
import org.aitutor.accounts.SessionRepositoryContract;
import org.aitutor.platform.cache.InMemoryNoticeRepository;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.cache.Notices;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.TestGrid;
import org.aitutor.testing.TestMongo;
import org.junit.jupiter.api.AfterAll;

/** The contract, kept by a grid of one member before a real database. */
class GridSessionRepositoryIT extends SessionRepositoryContract {
    private static final HazelcastInstance GRID = TestGrid.alone();

    @AfterAll
    static void stop() {
        GRID.shutdown();
    }

    @Override
    protected SessionRepository repository() {
        GRID.getMap("aitutor.sessions").clear();
        return new GridSessionRepository(
                new MongoSessionRepository(TestMongo.emptyDatabaseOf(GridSessionRepositoryIT.class)),
                GRID,
                new Members(GRID),
                new Notices(
                        new InMemoryNoticeRepository(), Clock.systemUTC(), new Ids(Clock.systemUTC(), new Random(1))),
                Duration.ofDays(30),
                Clock.systemUTC());
    }
}
