package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.hazelcast.core.HazelcastInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.aitutor.testing.Ports;
import org.aitutor.testing.TestGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CacheIT {
    private final int port = Ports.free();
    private final String cluster = "cache-test-" + port;
    private final HazelcastInstance grid = TestGrid.member(cluster, port);
    private final AtomicInteger loads = new AtomicInteger();

    @AfterEach
    void stop() {
        grid.shutdown();
    }

    @Test
    void aValueIsLoadedOnceHoweverManyAskAtOnce() {
        Cache<String> cache = on(grid, "once");

        List<String> answers = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> cache.get("key", this::load))
                .toList();

        assertThat(answers).containsOnly("value 1");
        assertThat(loads).hasValue(1);
        assertThat(cache.statistics().misses()).isEqualTo(1);
    }

    @Test
    void whatOneMemberLoadedAnotherHasAndWhatOneDropsNoneHas() {
        HazelcastInstance other = TestGrid.member(cluster, port);
        Cache<String> here = on(grid, "shared");
        here.get("key", this::load);

        assertThat(on(other, "shared").get("key", this::load)).isEqualTo("value 1");
        here.drop("key");
        assertThat(on(other, "shared").get("key", this::load)).isEqualTo("value 2");

        other.shutdown();
    }

    @Test
    void aGridThatFailsIsAMiss() {
        Cache<String> cache = on(grid, "away");
        grid.shutdown();

        assertThat(cache.get("key", this::load)).isEqualTo("value 1");
        cache.drop("key");
        assertThat(cache.get("key", this::load)).isEqualTo("value 2");
    }

    @Test
    void aTextOfAnotherFormIsAMiss() {
        grid.getMap("aitutor.cache.form").set("key", "of another build");
        Cache<Integer> cache = new Caches(grid, new Members(grid), Clock.systemUTC())
                .named("form", Duration.ofMinutes(10), 100, i -> Integer.toString(i), Integer::valueOf);

        assertThat(cache.get("key", () -> 7)).isEqualTo(7);
    }

    @Test
    void aLoaderThatFailsLeavesNothingBehind() {
        Cache<String> cache = on(grid, "failing");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> cache.get("key", () -> {
                    throw new IllegalStateException("no database");
                }));

        assertThat(cache.get("key", this::load)).isEqualTo("value 1");
    }

    private String load() {
        return "value " + loads.incrementAndGet();
    }

    private static Cache<String> on(HazelcastInstance instance, String name) {
        return new Caches(instance, new Members(instance), Clock.systemUTC())
                .named(name, Duration.ofMinutes(10), 100, text -> text, text -> text);
    }
}
