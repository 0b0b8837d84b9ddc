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
import org.aitutor.platform.problem.Unavailable;

/**
 * Values that are asked for often and can be had again: a copy in the member's own memory, else the text in the grid, else
 * the loader, once for a key in the cluster.
 *
 * <p>Who loads puts a mark of its own in the entry's place, and puts the value in the place of that mark: a drop takes
 * either away, so that what was loaded before a write never comes after it. Who changes a value writes first and drops
 * then; when {@link #drop} returns, every member that can be reached has forgotten it. Where the database is away, a member
 * goes on with the copy that it kept last, for half an hour.
 */
public final class Cache<V> {
    private static final Logger LOG = System.getLogger(Cache.class.getName());
    private static final Duration LONGEST_COPY = Duration.ofMinutes(1);
    private static final Duration LONGEST_ABSENCE = Duration.ofSeconds(10);
    private static final Duration LOADING = Duration.ofSeconds(5);
    private static final long STEP_MILLIS = 20;
    private static final int SHARE = 10;
    private static final String MARK = "loading:";
    private static final String VALUE = "value:";
    private static final String NOTHING = "nothing";

    private final GridMap grid;
    private final LocalCopies<Optional<V>> copies;
    private final Members members;
    private final Duration lifetime;
    private final Duration absence;
    private final Function<V, String> write;
    private final Function<String, V> read;
    private final ConcurrentMap<String, Object> locks = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder loads = new LongAdder();

    Cache(
            String name,
            GridMap grid,
            Members members,
            Clock clock,
            Duration lifetime,
            Function<V, String> write,
            Function<String, V> read) {
        Duration share = lifetime.dividedBy(SHARE);
        this.grid = grid;
        this.copies = members.register(new LocalCopies<>("cache." + name, shorter(share, LONGEST_COPY), clock));
        this.members = members;
        this.lifetime = lifetime;
        this.absence = shorter(share, LONGEST_ABSENCE);
        this.write = write;
        this.read = read;
    }

    /** The value of that key: what the loader gives where nobody has it. */
    public V get(String key, Supplier<V> loader) {
        return find(key, () -> Optional.of(loader.get())).orElseGet(loader);
    }

    /** The value of that key, if there is one; that there is none is remembered for seconds. */
    public Optional<V> find(String key, Supplier<Optional<V>> loader) {
        Optional<Optional<V>> copy = copies.get(key);
        if (copy.isPresent()) {
            hits.increment();
            return copy.get();
        }
        Object lock = locks.computeIfAbsent(key, unused -> new Object());
        try {
            synchronized (lock) {
                return copies.get(key).map(this::hit).orElseGet(() -> fetch(key, loader));
            }
        } finally {
            locks.remove(key, lock);
        }
    }

    /** Forgets the value on every member before it returns. */
    public void drop(String key) {
        quietly(() -> grid.remove(key));
        members.drop(copies.region(), key);
    }

    /** Forgets all values on every member before it returns. */
    public void clear() {
        quietly(grid::clear);
        members.drop(copies.region(), LocalCopies.ALL);
    }

    public CacheStatistics statistics() {
        return new CacheStatistics(entries(), hits.sum(), misses.sum(), loads.sum(), grid.evictions());
    }

    private long entries() {
        try {
            return grid.ownEntries();
        } catch (GridAway away) {
            return 0;
        }
    }

    private Optional<V> hit(Optional<V> value) {
        hits.increment();
        return value;
    }

    private Optional<V> fetch(String key, Supplier<Optional<V>> loader) {
        long moment = copies.moment();
        String mark = MARK + UUID.randomUUID();
        Optional<V> value;
        try {
            value = ofGrid(key, mark).map(this::hit).orElseGet(() -> load(key, mark, loader));
        } catch (Unavailable away) {
            return copies.last(key).orElseThrow(() -> away);
        }
        if (value.isPresent()) {
            copies.keep(key, value, moment);
        } else {
            copies.keep(key, value, moment, absence);
        }
        return value;
    }

    /** What the grid has, or another member is loading at this moment; empty where it falls to this one. */
    private Optional<Optional<V>> ofGrid(String key, String mark) {
        try {
            Optional<String> text = grid.get(key);
            while (text.isEmpty() || text.get().startsWith(MARK)) {
                if (text.isPresent()) {
                    pause();
                }
                text = Optional.of(grid.putIfAbsent(key, mark, LOADING));
                if (mark.equals(text.get())) {
                    return Optional.empty();
                }
            }
            return Optional.of(parsed(text.get()));
        } catch (RuntimeException awayOrOfAnotherForm) {
            LOG.log(Level.DEBUG, "A miss", awayOrOfAnotherForm);
            return Optional.empty();
        }
    }

    private Optional<V> parsed(String text) {
        if (NOTHING.equals(text)) {
            return Optional.empty();
        }
        if (!text.startsWith(VALUE)) {
            throw new IllegalArgumentException("of another build");
        }
        return Optional.of(read.apply(text.substring(VALUE.length())));
    }

    private Optional<V> load(String key, String mark, Supplier<Optional<V>> loader) {
        misses.increment();
        boolean offered = false;
        try {
            Optional<V> value = loader.get();
            loads.increment();
            String text = value.map(known -> VALUE + write.apply(known)).orElse(NOTHING);
            quietly(() -> grid.replace(key, mark, text, value.isPresent() ? lifetime : absence));
            offered = true;
            return value;
        } finally {
            if (!offered) {
                quietly(() -> grid.remove(key, mark));
            }
        }
    }

    private static void quietly(Runnable call) {
        try {
            call.run();
        } catch (GridAway away) {
            LOG.log(Level.DEBUG, "The grid is away", away);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
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
