package org.aitutor.platform.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Shows on {@code /metrics} how this member's caches do. */
@Singleton
final class CacheGauges {
    private final Caches caches;
    private final MetricRegistry metrics;

    @Inject
    CacheGauges(Caches caches, MetricRegistry metrics) {
        this.caches = caches;
        this.metrics = metrics;
    }

    void show(@Observes @Initialized(ApplicationScoped.class) Object started) {
        caches.watch(this::show);
    }

    private void show(String name) {
        gauge(name, "entries", "Values that this member keeps for the grid.", CacheStatistics::entries);
        gauge(name, "hits", "Answers from memory or the grid since the start.", CacheStatistics::hits);
        gauge(name, "misses", "Answers that had to be loaded.", CacheStatistics::misses);
        gauge(name, "loads", "Loads that came to an end.", CacheStatistics::loads);
        gauge(name, "evictions", "Values given up for want of room.", CacheStatistics::evictions);
    }

    private void gauge(String name, String what, String description, ToLongFunction<CacheStatistics> value) {
        Metadata described = Metadata.builder()
                .withName("aitutor_cache_" + what)
                .withDescription(description)
                .build();
        metrics.gauge(described, () -> value.applyAsLong(caches.statistics(name)), new Tag("cache", name));
    }
}
