package org.aitutor.platform.ratelimit;

import com.hazelcast.core.HazelcastInstance;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.distributed.proxy.optimization.DefaultOptimizationListener;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.delay.DelayOptimization;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/** Counts requests in token buckets that all members share; in the member's own while the grid does not answer. */
@Singleton
public final class RateLimits {
    private static final Logger LOG = System.getLogger(RateLimits.class.getName());
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration BLOCK_TIME = Duration.ofSeconds(1);
    private static final int MOST = 20_000;

    private final ProxyManager<String> grid;
    private final Clock clock;
    private final ConcurrentMap<String, Bucket> shared = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Bucket> own = new ConcurrentHashMap<>();
    private volatile Instant gridAwayUntil = Instant.MIN;

    @Inject
    public RateLimits(HazelcastInstance hazelcast, Clock clock) {
        this.grid = new GridBuckets(hazelcast.getMap("aitutor.rate-limits"), PATIENCE);
        this.clock = clock;
    }

    /** Counts one request of that caller, if it may come. */
    public Decision take(Policy policy, String caller) {
        String key = policy.name() + ":" + caller;
        if (gridAwayUntil.isAfter(clock.instant())) {
            return decide(policy, of(own, key, unused -> local(policy)));
        }
        try {
            return decide(policy, of(shared, key, name -> distributed(policy, name)));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The grid does not count requests: {0}", away.toString());
            gridAwayUntil = clock.instant().plus(PAUSE);
            return decide(policy, of(own, key, unused -> local(policy)));
        }
    }

    /** Counts one request. @throws TooManyRequests where it may not come */
    public void require(Policy policy, String caller) {
        Decision decision = take(policy, caller);
        if (!decision.allowed()) {
            throw new TooManyRequests(decision.retryAfter());
        }
    }

    private static Decision decide(Policy policy, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Decision(
                policy,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** The bucket, which holds what the member has leased: so the same one as long as there is room. */
    private static Bucket of(ConcurrentMap<String, Bucket> buckets, String key, Function<String, Bucket> make) {
        if (buckets.size() >= MOST) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(key, make);
    }

    private Bucket distributed(Policy policy, String key) {
        var builder = grid.builder();
        BucketConfiguration configuration =
                BucketConfiguration.builder().addLimit(bandwidth(policy)).build();
        return policy.exact()
                ? builder.build(key, () -> configuration)
                : builder.withOptimization(new DelayOptimization(
                                new DelayParameters(policy.block(), BLOCK_TIME),
                                new DefaultOptimizationListener(),
                                TimeMeter.SYSTEM_MILLISECONDS))
                        .build(key, () -> configuration);
    }

    private static Bucket local(Policy policy) {
        return Bucket.builder().addLimit(bandwidth(policy)).build();
    }

    private static Bandwidth bandwidth(Policy policy) {
        return Bandwidth.builder()
                .capacity(policy.capacity())
                .refillGreedy(policy.capacity(), policy.period())
                .build();
    }
}
