package org.aitutor.platform.cache;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Values that are asked for often and can be had again: a copy in the member's own memory, else the text in the grid, else
 * the loader, once for a key in the cluster. A key should carry the value's version, or be dropped when the value changes.
 */
public final class Cache<V> {
    private static final Logger LOG = System.getLogger(Cache.class.getName());
    private static final Duration LONGEST_COPY = Duration.ofMinutes(1);
    private static final Duration LOADING = Duration.ofSeconds(5);
    private static final long STEP_MILLIS = 20;
    private static final int SHARE = 10;

    private final String name;
    private final GridMap grid;
    private final LocalCopies<V> copies;
    private final Members members;
    private final Duration lifetime;
    private final Function<V, String> write;
    private final Function<String, V> read;
    private final ConcurrentMap<String, Object> locks = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    Cache(
            String name,
            GridMap grid,
            Members members,
            Clock clock,
            Duration lifetime,
            Function<V, String> write,
            Function<String, V> read) {
        Duration share = lifetime.dividedBy(SHARE);
        this.name = name;
        this.grid = grid;
        this.copies = new LocalCopies<>(name, share.compareTo(LONGEST_COPY) < 0 ? share : LONGEST_COPY, clock);
        this.members = members;
        this.lifetime = lifetime;
        this.write = write;
        this.read = read;
    }

    /** The value of that key: what the loader gives where nobody has it. */
    public V get(String key, Supplier<V> loader) {
        Optional<V> copy = copies.get(key);
        if (copy.isPresent()) {
            hits.increment();
            return copy.get();
        }
        Object lock = locks.computeIfAbsent(key, unused -> new Object());
        try {
            synchronized (lock) {
                return copies.get(key).orElseGet(() -> fetch(key, loader));
            }
        } finally {
            locks.remove(key, lock);
        }
    }

    /** Forgets the value on every member before it returns. */
    public void drop(String key) {
        quietly(() -> grid.remove(key));
        members.drop(name, key);
    }

    public CacheStatistics statistics() {
        return new CacheStatistics(hits.sum(), misses.sum());
    }

    private V fetch(String key, Supplier<V> loader) {
        long moment = copies.moment();
        V value = ofGrid(key).orElseGet(() -> load(key, moment, loader));
        copies.keep(key, value, moment);
        return value;
    }

    private Optional<V> ofGrid(String key) {
        try {
            Optional<V> known = grid.get(key).or(() -> awaitOther(key)).map(read);
            known.ifPresent(value -> hits.increment());
            return known;
        } catch (RuntimeException awayOrOfAnotherForm) {
            LOG.log(Level.DEBUG, "A miss", awayOrOfAnotherForm);
            return Optional.empty();
        }
    }

    /** What another member is loading at this moment; empty where it falls to this one. */
    private Optional<String> awaitOther(String key) {
        String own = UUID.randomUUID().toString();
        while (!own.equals(grid.putIfAbsent(loadingMark(key), own, LOADING))) {
            pause();
            Optional<String> value = grid.get(key);
            if (value.isPresent()) {
                return value;
            }
        }
        return grid.get(key);
    }

    private V load(String key, long moment, Supplier<V> loader) {
        misses.increment();
        try {
            V value = loader.get();
            offer(key, moment, value);
            return value;
        } finally {
            quietly(() -> grid.remove(loadingMark(key)));
        }
    }

    /** What was loaded while something was dropped may be the old value: it is answered, but not kept. */
    private void offer(String key, long moment, V value) {
        if (copies.moment() == moment) {
            quietly(() -> grid.set(key, write.apply(value), lifetime));
        }
    }

    private static void quietly(Runnable call) {
        try {
            call.run();
        } catch (GridAway away) {
            LOG.log(Level.DEBUG, "The grid is away", away);
        }
    }

    private static String loadingMark(String key) {
        return "loading:" + key;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new GridAway(stopping);
        }
    }
}
