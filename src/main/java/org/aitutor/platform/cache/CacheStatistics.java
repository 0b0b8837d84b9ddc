package org.aitutor.platform.cache;

/**
 * How a cache does on this member since it started.
 *
 * @param hits answered from the member's own memory or the grid
 * @param misses that had to be loaded
 */
public record CacheStatistics(long hits, long misses) {}
