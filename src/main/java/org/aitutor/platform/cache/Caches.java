package org.aitutor.platform.cache;

import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.InvalidConfigurationException;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.core.HazelcastInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes caches by name, and tells how well each does. */
@Singleton
public final class Caches {
    private static final Logger LOG = System.getLogger(Caches.class.getName());

    private static final String TOPIC = "caches";

    private final HazelcastInstance grid;
    private final Members members;
    private final Clock clock;
    private final ConcurrentMap<String, Cache<?>> caches = new ConcurrentHashMap<>();
    private final List<Consumer<String>> watchers = new CopyOnWriteArrayList<>();

    @Inject
    public Caches(HazelcastInstance grid, Members members, Clock clock) {
        this.grid = grid;
        this.members = members;
        this.clock = clock;
        members.answer(TOPIC, this::report);
    }

    /**
     * A new cache.
     *
     * @param name of lower-case words and hyphens; one cache each
     * @param lifetime of a value in the grid; a member's own copy lives for a tenth of it, a minute at most
     * @param size values a member keeps for the grid
     * @param write makes a text of a value
     * @param read makes the value of its text; whatever it throws is a miss
     */
    public <V> Cache<V> named(
            String name, Duration lifetime, int size, Function<V, String> write, Function<String, V> read) {
        String map = "aitutor.cache." + name;
        configure(map, lifetime, size);
        Cache<V> cache = new Cache<>(name, new GridMap(grid, map), members, clock, lifetime, write, read);
        caches.put(name, cache);
        watchers.forEach(watcher -> watcher.accept(name));
        return cache;
    }

    /** Has somebody told the name of each cache that there is and that will be. */
    void watch(Consumer<String> watcher) {
        watchers.add(watcher);
        caches.keySet().forEach(watcher);
    }

    CacheStatistics statistics(String name) {
        return Optional.ofNullable(caches.get(name)).map(Cache::statistics).orElse(CacheStatistics.NONE);
    }

    /** How each cache does on this member, by name. */
    public Map<String, CacheStatistics> statistics() {
        Map<String, CacheStatistics> own = new TreeMap<>();
        caches.forEach((name, cache) -> own.put(name, cache.statistics()));
        return own;
    }

    /** How each cache does on all members together, by name; members that do not answer are left out. */
    public Map<String, CacheStatistics> everywhere() {
        Map<String, CacheStatistics> all = new TreeMap<>();
        members.ask(TOPIC).values().stream()
                .flatMap(String::lines)
                .forEach(
                        line -> all.merge(StatisticsLine.name(line), StatisticsLine.parse(line), CacheStatistics::and));
        return all;
    }

    /** Empties the cache on every member before it returns. @return whether there is one of that name */
    public boolean clear(String name) {
        Optional<Cache<?>> cache = Optional.ofNullable(caches.get(name));
        cache.ifPresent(Cache::clear);
        return cache.isPresent();
    }

    private String report() {
        StringBuilder report = new StringBuilder();
        statistics()
                .forEach((name, own) ->
                        report.append(StatisticsLine.of(name, own)).append('\n'));
        return report.toString();
    }

    private void configure(String map, Duration lifetime, int size) {
        MapConfig config = new MapConfig(map)
                .setBackupCount(0)
                .setStatisticsEnabled(true)
                .setTimeToLiveSeconds((int) Math.max(1, lifetime.toSeconds()))
                .setEvictionConfig(new EvictionConfig()
                        .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                        .setEvictionPolicy(EvictionPolicy.LRU)
                        .setSize(size));
        try {
            grid.getConfig().addMapConfig(config);
        } catch (InvalidConfigurationException anotherBuildsIsThere) {
            LOG.log(Level.INFO, "{0} keeps the settings of the members that were first", map);
        }
    }
}
