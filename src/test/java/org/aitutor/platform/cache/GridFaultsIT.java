package org.aitutor.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hazelcast.cache.impl.HazelcastServerCachingProvider;
import com.hazelcast.core.HazelcastInstance;
import java.io.Serializable;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.processor.EntryProcessor;
import javax.cache.processor.EntryProcessorException;
import javax.cache.processor.MutableEntry;
import org.aitutor.testing.Ports;
import org.aitutor.testing.TestGrid;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the grid does wrong, or otherwise than one would think. */
class GridFaultsIT {
    private static final String CLUSTER = "test-" + UUID.randomUUID();
    private static final int PORT = Ports.free();
    private static final HazelcastInstance HERE = TestGrid.member(CLUSTER, PORT);
    private static final HazelcastInstance ELSEWHERE = TestGrid.member(CLUSTER, PORT);

    private static final Cache<String, Integer> COUNTS = cache();

    private final String ofTheOther = keyOfTheOther();

    @AfterAll
    static void stop() {
        ELSEWHERE.shutdown();
        HERE.shutdown();
    }

    @Test
    void aLambdaIsNoEntryProcessorForAnotherMember() {
        EntryProcessor<String, Integer, Integer> lambda = (entry, arguments) -> 1;

        assertThatThrownBy(() -> COUNTS.invoke(ofTheOther, lambda))
                .as("mended: lambdas may be used")
                .isInstanceOf(EntryProcessorException.class);
    }

    @Test
    void aSerializableClassIsOne() {
        assertThat(COUNTS.invoke(ofTheOther, new One())).isEqualTo(1);
    }

    private static final class One implements EntryProcessor<String, Integer, Integer>, Serializable {
        @Override
        public Integer process(MutableEntry<String, Integer> entry, Object... arguments) {
            return 1;
        }
    }

    private static Cache<String, Integer> cache() {
        CacheManager caches = new HazelcastServerCachingProvider(HERE).getCacheManager();
        return caches.createCache("counts", new MutableConfiguration<>());
    }

    private static String keyOfTheOther() {
        return IntStream.range(0, 10_000)
                .mapToObj(i -> "key" + i)
                .filter(key -> HERE.getPartitionService()
                        .getPartition(key)
                        .getOwner()
                        .equals(ELSEWHERE.getCluster().getLocalMember()))
                .findFirst()
                .orElseThrow();
    }
}
