package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.hazelcast.core.HazelcastInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.testing.Ports;
import org.aitutor.testing.SettableClock;
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
    void whileTheDatabaseIsAwayTheCopyKeptLastGoesOnForHalfAnHour() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
        Cache<String> cache = new Caches(grid, new Members(grid), clock)
                .named("last", Duration.ofMinutes(10), 100, text -> text, text -> text);
        cache.get("key", this::load);
        cache.get("dropped", this::load);
        grid.getMap("aitutor.cache.last").clear();

        clock.advance(Duration.ofMinutes(20));
        String last = cache.get("key", CacheIT::away);
        cache.drop("dropped");
        clock.advance(Duration.ofMinutes(20));

        assertThat(last).isEqualTo("value 1");
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> cache.get("key", CacheIT::away));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> cache.get("dropped", CacheIT::away));
        assertThat(cache.get("key", this::load)).isEqualTo("value 3");
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

    @Test
    void aHundredRequestsAtOnceForAColdKeyLoadOnceInTheCluster() throws Exception {
        HazelcastInstance second = TestGrid.member(cluster, port);
        HazelcastInstance third = TestGrid.member(cluster, port);
        List<Cache<String>> members = List.of(on(grid, "cold"), on(second, "cold"), on(third, "cold"));
        ExecutorService threads = Executors.newFixedThreadPool(100);
        CountDownLatch together = new CountDownLatch(100);

        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Cache<String> member = members.get(i % 3);
            answers.add(threads.submit(() -> {
                together.countDown();
                together.await();
                return member.get("key", this::loadSlowly);
            }));
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo("value 1");
        }

        assertThat(loads).hasValue(1);
        threads.shutdown();
        second.shutdown();
        third.shutdown();
    }

    @Test
    void aWriteIsSeenOnEveryMemberWhenItsDropReturns() {
        HazelcastInstance second = TestGrid.member(cluster, port);
        HazelcastInstance third = TestGrid.member(cluster, port);
        List<Cache<String>> members = List.of(on(grid, "seen"), on(second, "seen"), on(third, "seen"));
        AtomicReference<String> database = new AtomicReference<>("old");
        members.forEach(member -> assertThat(member.get("key", database::get)).isEqualTo("old"));
        long slowest = 0;

        for (int i = 0; i < 50; i++) {
            database.set("new " + i);
            long began = System.nanoTime();
            members.get(i % 3).drop("key");
            slowest = Math.max(slowest, System.nanoTime() - began);
            members.forEach(
                    member -> assertThat(member.get("key", database::get)).isEqualTo(database.get()));
        }

        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(1));
        second.shutdown();
        third.shutdown();
    }

    @Test
    void aLoadThatBeganBeforeAWriteAndEndsAfterItUndoesNothing() {
        HazelcastInstance second = TestGrid.member(cluster, port);
        Cache<String> here = on(grid, "late");
        Cache<String> there = on(second, "late");

        String late = there.get("key", () -> {
            here.drop("key");
            return "old";
        });

        assertThat(late).isEqualTo("old");
        assertThat(there.get("key", () -> "new")).isEqualTo("new");
        assertThat(here.get("key", () -> "newer")).isEqualTo("new");
        second.shutdown();
    }

    @Test
    void aLateLoadDoesNotReplaceWhatWasLoadedAfterTheWrite() {
        HazelcastInstance second = TestGrid.member(cluster, port);
        Cache<String> here = on(grid, "overtaken");
        Cache<String> there = on(second, "overtaken");

        there.get("key", () -> {
            here.drop("key");
            assertThat(here.get("key", () -> "new")).isEqualTo("new");
            return "old";
        });

        assertThat(here.get("key", () -> "loaded again")).isEqualTo("new");
        assertThat(there.get("key", () -> "loaded again")).isEqualTo("new");
        second.shutdown();
    }

    @Test
    void thatThereIsNothingIsRememberedForSecondsUntilItIsDropped() {
        SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
        Cache<String> cache = new Caches(grid, new Members(grid), clock)
                .named("negative", Duration.ofMinutes(10), 100, text -> text, text -> text);

        assertThat(cache.find("key", Optional::empty)).isEmpty();
        assertThat(cache.find("key", () -> Optional.of("there"))).isEmpty();
        assertThat(grid.getMap("aitutor.cache.negative").getEntryView("key").getTtl())
                .isBetween(1L, 10_000L);
        cache.drop("key");

        assertThat(cache.find("key", () -> Optional.of("there"))).contains("there");
    }

    @Test
    void clearingEmptiesItOnEveryMemberAndStopsLoadsFromBeingKept() {
        HazelcastInstance second = TestGrid.member(cluster, port);
        Caches caches = new Caches(grid, new Members(grid), Clock.systemUTC());
        Cache<String> here = caches.named("all", Duration.ofMinutes(10), 100, text -> text, text -> text);
        Cache<String> there = on(second, "all");
        there.get("a", () -> "old");
        here.get("b", () -> "old");

        there.get("late", () -> {
            assertThat(caches.clear("all")).isTrue();
            return "old";
        });

        assertThat(List.of("a", "b", "late"))
                .allSatisfy(key -> assertThat(there.get(key, () -> "new")).isEqualTo("new"));
        assertThat(caches.clear("unknown")).isFalse();
        second.shutdown();
    }

    @Test
    void statisticsAreThoseOfAllMembers() {
        HazelcastInstance second = TestGrid.member(cluster, port);
        Caches caches = new Caches(grid, new Members(grid), Clock.systemUTC());
        Cache<String> here = caches.named("counted", Duration.ofMinutes(10), 100, text -> text, text -> text);
        Cache<String> there = on(second, "counted");
        here.get("a", () -> "value");
        there.get("b", () -> "value");
        there.get("a", () -> "value");
        there.get("a", () -> "value");

        CacheStatistics all =
                Optional.ofNullable(caches.everywhere().get("counted")).orElseThrow();

        assertThat(all).isEqualTo(new CacheStatistics(2, 2, 2, 2, 0));
        assertThat(all.hitRate()).isEqualTo(0.5);
        second.shutdown();
    }

    private String loadSlowly() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return load();
    }

    private String load() {
        return "value " + loads.incrementAndGet();
    }

    private static String away() {
        throw new Unavailable("The database", new IllegalStateException("killed"));
    }

    private static Cache<String> on(HazelcastInstance instance, String name) {
        return new Caches(instance, new Members(instance), Clock.systemUTC())
                .named(name, Duration.ofMinutes(10), 100, text -> text, text -> text);
    }
}
