package org.aitutor.platform.cache;

/**
 * How a cache does since the members started.
 *
 * @param entries values in the grid
 * @param hits answered from a member's own memory or the grid
 * @param misses that had to be loaded
 * @param loads that came to an end
 * @param evictions values that left the grid for want of room
 */
public record CacheStatistics(long entries, long hits, long misses, long loads, long evictions) {
    static final CacheStatistics NONE = new CacheStatistics(0, 0, 0, 0, 0);

    /** Of the questions, the share that needed no loader; 0 where none was asked. */
    public double hitRate() {
        return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
    }

    public CacheStatistics and(CacheStatistics other) {
        return new CacheStatistics(
                entries + other.entries,
                hits + other.hits,
                misses + other.misses,
                loads + other.loads,
                evictions + other.evictions);
    }
}
