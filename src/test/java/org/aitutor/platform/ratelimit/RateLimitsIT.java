package org.aitutor.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.hazelcast.core.HazelcastInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.aitutor.testing.Ports;
import org.aitutor.testing.TestGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitsIT {
    private static final Policy TEN_AN_HOUR = new Policy("ten", 10, Duration.ofHours(1), true);

    private final int port = Ports.free();
    private final String cluster = "rate-limits-test-" + port;
    private final HazelcastInstance grid = TestGrid.member(cluster, port);
    private final RateLimits limits = new RateLimits(grid, Clock.systemUTC());

    @AfterEach
    void stop() {
        grid.shutdown();
    }

    @Test
    void oneCallerMayDoSoMuchAndAnotherAsMuchAgain() {
        assertThat(taken(limits, TEN_AN_HOUR, "ada", 15)).isEqualTo(10);
        assertThat(taken(limits, TEN_AN_HOUR, "bob", 15)).isEqualTo(10);
    }

    @Test
    void whoIsRefusedIsToldWhenToComeAgain() {
        taken(limits, TEN_AN_HOUR, "ada", 10);

        Decision refused = limits.take(TEN_AN_HOUR, "ada");

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.retryAfter()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        assertThat(refused.limitField()).startsWith("\"ten\";r=0;t=3");
        assertThat(refused.policyField()).isEqualTo("\"ten\";q=10;w=3600");
        assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> limits.require(TEN_AN_HOUR, "ada"));
    }

    @Test
    void threeMembersCountTogetherWithinFivePercent() {
        Policy thousand = new Policy("thousand", 1000, Duration.ofHours(10), false);
        HazelcastInstance secondGrid = TestGrid.member(cluster, port);
        HazelcastInstance thirdGrid = TestGrid.member(cluster, port);
        List<RateLimits> members = List.of(
                limits, new RateLimits(secondGrid, Clock.systemUTC()), new RateLimits(thirdGrid, Clock.systemUTC()));

        long allowed = IntStream.range(0, 1800)
                .parallel()
                .filter(i -> members.get(i % 3).take(thousand, "ada").allowed())
                .count();

        assertThat(allowed).isBetween(950L, 1050L);
        thirdGrid.shutdown();
        secondGrid.shutdown();
    }

    @Test
    void aGridThatFailsLeavesTheMemberCountingForItself() {
        grid.shutdown();

        assertThat(taken(limits, TEN_AN_HOUR, "ada", 15)).isEqualTo(10);
    }

    private static long taken(RateLimits limits, Policy policy, String caller, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> limits.take(policy, caller).allowed())
                .count();
    }
}
