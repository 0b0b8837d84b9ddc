package org.aitutor.accounts.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.UserRepository;
import org.aitutor.accounts.UserRepositoryContract;
import org.aitutor.platform.cache.Caches;
import org.aitutor.platform.cache.Members;
import org.aitutor.platform.mongo.Texts;
import org.aitutor.platform.security.Role;
import org.aitutor.testing.Ports;
import org.aitutor.testing.TestGrid;
import org.aitutor.testing.TestMongo;
import org.aitutor.testing.TestTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The contract, kept by a cache before a real database; and what two members see of one another's writes. */
class CachedUserRepositoryIT extends UserRepositoryContract {
    private static final int PORT = Ports.free();
    private static final HazelcastInstance HERE = TestGrid.member("users-test-" + PORT, PORT);
    private static final HazelcastInstance THERE = TestGrid.member("users-test-" + PORT, PORT);

    @AfterAll
    static void stop() {
        THERE.shutdown();
        HERE.shutdown();
    }

    @Override
    protected UserRepository repository() {
        HERE.getMap("aitutor.cache.users").clear();
        return on(HERE, TestMongo.emptyDatabaseOf(CachedUserRepositoryIT.class));
    }

    @Test
    void whatOneMemberChangesAnotherSeesAtOnce() {
        MongoDatabase database = TestMongo.emptyDatabaseOf(CachedUserRepositoryIT.class);
        HERE.getMap("aitutor.cache.users").clear();
        UserRepository here = on(HERE, database);
        UserRepository there = on(THERE, database);
        UserId id = new UserId("ada-of-two");
        assertThat(there.find(id)).isEmpty();

        here.insert(ada(id));

        assertThat(there.find(id)).contains(ada(id));
    }

    private static User ada(UserId id) {
        Instant now = Instant.parse("2026-11-24T12:00:00Z");
        return new User(
                id, "ada@example.org", "Ada", Set.of(Role.STUDENT), true, "en", "UTC", 1, now, Optional.of(2010));
    }

    private static UserRepository on(HazelcastInstance grid, MongoDatabase database) {
        return new CachedUserRepository(
                new MongoUserRepository(TestTemplate.on(database), database),
                new Caches(grid, new Members(grid), Clock.systemUTC()),
                Texts.of(UserDocument.class, database.getCodecRegistry()));
    }
}
