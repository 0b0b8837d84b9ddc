package org.aitutor.operations.rest;

import java.util.List;
import java.util.Map;
import org.aitutor.platform.cache.CacheStatistics;

/** All caches, by name. */
public record CachesView(List<CacheView> items) {
    /**
     * A cache, over all members that answer, since they started.
     *
     * @param hitRate of the questions, the share that needed no loader: 0 to 1
     */
    public record CacheView(
            String name, long entries, long hits, long misses, long loads, long evictions, double hitRate) {
        static CacheView of(String name, CacheStatistics told) {
            return new CacheView(
                    name, told.entries(), told.hits(), told.misses(), told.loads(), told.evictions(), told.hitRate());
        }
    }

    static CachesView of(Map<String, CacheStatistics> byName) {
        return new CachesView(byName.entrySet().stream()
                .map(cache -> CacheView.of(cache.getKey(), cache.getValue()))
                .toList());
    }
}
