package org.aitutor.accounts.store;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.time.Clock;
import java.time.Duration;
import org.aitutor.accounts.SessionRepository;
import org.aitutor.accounts.SessionRepositoryContract;
import org.aitutor.platform.cache.Members;
import org.aitutor.testing.TestMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract, kept by a grid of one member before a real database. */
class GridSessionRepositoryIT extends SessionRepositoryContract {
    private static HazelcastInstance grid = TestGrid.start();

    @BeforeAll
    static void start() {
        if (!grid.getLifecycleService().isRunning()) {
            grid = TestGrid.start();
        }
    }

    @AfterAll
    static void stop() {
        grid.shutdown();
    }

    @Override
    protected SessionRepository repository() {
        grid.getMap("aitutor.sessions").clear();
        return new GridSessionRepository(
                new MongoSessionRepository(TestMongo.emptyDatabaseOf(GridSessionRepositoryIT.class)),
                grid,
                new Members(grid),
                Duration.ofDays(30),
                Clock.systemUTC());
    }

    private static final class TestGrid {
        static HazelcastInstance start() {
            Config config = new Config();
            config.setClusterName("grid-session-it-" + ProcessHandle.current().pid());
            config.setProperty("hazelcast.phone.home.enabled", "false");
            config.setProperty("hazelcast.socket.bind.any", "false");
            config.setProperty("hazelcast.logging.type", "jdk");
            config.getNetworkConfig().getJoin().getMulticastConfig().setEnabled(false);
            config.getNetworkConfig().getJoin().getAutoDetectionConfig().setEnabled(false);
            config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface("127.0.0.1");
            return Hazelcast.newHazelcastInstance(config);
        }
    }
}
