package org.aitutor.platform.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.aitutor.platform.problem.Unavailable;

/**
 * Copies in this member's own memory, for seconds; {@link Members#drop} takes one out everywhere, of those
 * that are {@link Members#register registered}. A copy that was loaded
 * while something was dropped is not kept: it may be the one that was meant.
 */
public final class LocalCopies<V> {
    /** The key that stands for all of them in {@link Members#drop}. */
    public static final String ALL = "*";

    private static final int MOST = 50_000;
    private static final Duration LAST_RESORT = Duration.ofMinutes(30);

    private final ConcurrentMap<String, Copy<V>> copies = new ConcurrentHashMap<>();
    private final AtomicLong drops = new AtomicLong();
    private final String region;
    private final Duration lifetime;
    private final Clock clock;

    public LocalCopies(String region, Duration lifetime, Clock clock) {
        this.region = region;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    private record Copy<V>(V value, Instant until) {}

    public String region() {
        return region;
    }

    public Optional<V> get(String key) {
        Copy<V> copy = copies.get(key);
        return copy == null || copy.until().isBefore(clock.instant()) ? Optional.empty() : Optional.of(copy.value());
    }

    /**
     * The copy whose time is over, for another half an hour, if nothing dropped it: better than nothing while the database,
     * without which nobody can change what it says, does not answer.
     */
    public Optional<V> last(String key) {
        Copy<V> copy = copies.get(key);
        return copy == null || copy.until().plus(LAST_RESORT).isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(copy.value());
    }

    /**
     * The copy, or what the loader finds, of which a copy is kept; {@link #last the last copy} where the database is away.
     *
     * @throws Unavailable where there is neither
     */
    public Optional<V> find(String key, Supplier<Optional<V>> loader) {
        Optional<V> copy = get(key);
        if (copy.isPresent()) {
            return copy;
        }
        long moment = moment();
        try {
            Optional<V> found = loader.get();
            found.ifPresent(value -> keep(key, value, moment));
            return found;
        } catch (Unavailable away) {
            return Optional.of(last(key).orElseThrow(() -> away));
        }
    }

    /** To be asked before a value is loaded, for {@link #keep}. */
    public long moment() {
        return drops.get();
    }

    public void keep(String key, V value, long moment) {
        keep(key, value, moment, lifetime);
    }

    /** For a time of its own. */
    public void keep(String key, V value, long moment, Duration time) {
        if (copies.size() >= MOST) {
            copies.clear();
        }
        copies.put(key, new Copy<>(value, clock.instant().plus(time)));
        if (drops.get() != moment) {
            copies.remove(key);
        }
    }

    /** Takes it, or {@link #ALL}, out of this member's memory only. */
    public void drop(String key) {
        drops.incrementAndGet();
        if (ALL.equals(key)) {
            copies.clear();
        } else {
            copies.remove(key);
        }
    }
}
