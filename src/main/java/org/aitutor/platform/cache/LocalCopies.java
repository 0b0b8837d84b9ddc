package org.aitutor.platform.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Copies in this member's own memory, for seconds; {@link Members#drop} takes one out everywhere. A copy that was loaded
 * while something was dropped is not kept: it may be the one that was meant.
 */
public final class LocalCopies<V> {
    private static final int MOST = 50_000;

    private final ConcurrentMap<String, Copy<V>> copies = new ConcurrentHashMap<>();
    private final AtomicLong drops = new AtomicLong();
    private final Duration lifetime;
    private final Clock clock;

    public LocalCopies(String region, Duration lifetime, Clock clock) {
        this.lifetime = lifetime;
        this.clock = clock;
        DropTask.register(region, this);
    }

    private record Copy<V>(V value, Instant until) {}

    public Optional<V> get(String key) {
        Copy<V> copy = copies.get(key);
        return copy == null || copy.until().isBefore(clock.instant()) ? Optional.empty() : Optional.of(copy.value());
    }

    /** To be asked before a value is loaded, for {@link #keep}. */
    public long moment() {
        return drops.get();
    }

    public void keep(String key, V value, long moment) {
        if (copies.size() >= MOST) {
            copies.clear();
        }
        copies.put(key, new Copy<>(value, clock.instant().plus(lifetime)));
        if (drops.get() != moment) {
            copies.remove(key);
        }
    }

    /** Takes it out of this member's memory only. */
    public void drop(String key) {
        drops.incrementAndGet();
        copies.remove(key);
    }
}
