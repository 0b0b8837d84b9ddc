package org.aitutor.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aitutor.testing.TestMongo;
import org.junit.jupiter.api.Test;

class MigrationsIT {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final MongoDatabase database = TestMongo.emptyDatabaseOf(MigrationsIT.class);
    private final List<String> applied = Collections.synchronizedList(new ArrayList<>());

    private record Noting(String id, Runnable action) implements Migration {
        @Override
        public void apply(MongoDatabase database) {
            action.run();
        }
    }

    @Test
    void eachIsAppliedOnceInTheOrderOfTheIds() {
        List<Migration> all = List.of(noting("0020-b"), noting("0010-a"));

        assertThat(runOf("one", all, NOON)).isTrue();
        assertThat(runOf("two", all, NOON)).isTrue();

        assertThat(applied).containsExactly("0010-a", "0020-b");
    }

    @Test
    void aLaterBuildAppliesWhatIsNew() {
        runOf("one", List.of(noting("0020-b")), NOON);

        runOf("two", List.of(noting("0010-a"), noting("0020-b")), NOON);

        assertThat(applied).containsExactly("0020-b", "0010-a");
    }

    @Test
    void theOthersWaitWhileOneIsAtWork() {
        List<Migration> slow = new ArrayList<>();
        slow.add(new Noting("0010-a", () -> {
            applied.add("0010-a");
            assertThat(runOf("two", slow, NOON)).isFalse();
        }));

        assertThat(runOf("one", slow, NOON)).isTrue();

        assertThat(applied).containsExactly("0010-a");
        assertThat(runOf("two", slow, NOON)).isTrue();
    }

    @Test
    void oneThatFailedIsTriedAgainByWhoComesNext() {
        Migration failing = new Noting("0010-a", () -> {
            throw new IllegalStateException("half done");
        });

        assertThatThrownBy(() -> runOf("one", List.of(failing), NOON)).hasMessage("half done");

        assertThat(runOf("two", List.of(noting("0010-a")), NOON)).isTrue();
        assertThat(applied).containsExactly("0010-a");
    }

    @Test
    void aMemberThatDiedInOneHoldsTheOthersUpForItsLeaseOnly() {
        List<Boolean> others = new ArrayList<>();
        Migration dying = new Noting("0010-a", () -> {
            others.add(runOf("two", List.of(noting("0010-a")), NOON.plusSeconds(60)));
            others.add(runOf("two", List.of(noting("0010-a")), NOON.plus(Duration.ofMinutes(3))));
        });

        assertThatThrownBy(() -> runOf("one", List.of(dying), NOON)).hasMessageContaining("E11000");

        assertThat(others).containsExactly(false, true);
    }

    private Migration noting(String id) {
        return new Noting(id, () -> applied.add(id));
    }

    private boolean runOf(String member, List<Migration> migrations, Instant now) {
        return new Migrations(database, migrations, Clock.fixed(now, ZoneOffset.UTC), member).run();
    }
}
