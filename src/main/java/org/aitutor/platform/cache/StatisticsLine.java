package org.aitutor.platform.cache;

/** A cache's statistics as one member tells another; numbers that a later build adds at the end are passed over. */
final class StatisticsLine {
    private StatisticsLine() {}

    static String of(String name, CacheStatistics told) {
        return name + " " + told.entries() + " " + told.hits() + " " + told.misses() + " " + told.loads() + " "
                + told.evictions();
    }

    static String name(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    static CacheStatistics parse(String line) {
        String[] parts = line.split(" ", -1);
        return new CacheStatistics(
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]));
    }
}
