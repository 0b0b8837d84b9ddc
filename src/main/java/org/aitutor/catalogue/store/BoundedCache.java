package org.aitutor.catalogue.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Keeps immutable values up to a total weight; the ones not used for longest leave first. */
final class BoundedCache<K, V> {
    private final long capacity;
    private final ToLongFunction<V> weigh;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    BoundedCache(long capacity, ToLongFunction<V> weigh) {
        this.capacity = capacity;
        this.weigh = weigh;
    }

    /** The value kept, or else the one loaded. Two who miss at once both load: they read the same. */
    Optional<V> get(K key, Supplier<Optional<V>> load) {
        synchronized (values) {
            V kept = values.get(key);
            if (kept != null) {
                return Optional.of(kept);
            }
        }
        Optional<V> loaded = load.get();
        loaded.ifPresent(value -> put(key, value));
        return loaded;
    }

    void remove(K key) {
        synchronized (values) {
            V gone = values.remove(key);
            weight -= gone == null ? 0 : weigh.applyAsLong(gone);
        }
    }

    long weight() {
        synchronized (values) {
            return weight;
        }
    }

    private void put(K key, V value) {
        long added = weigh.applyAsLong(value);
        if (added > capacity) {
            return;
        }
        synchronized (values) {
            V replaced = values.put(key, value);
            weight += added - (replaced == null ? 0 : weigh.applyAsLong(replaced));
            shrink();
        }
    }

    private void shrink() {
        Iterator<V> oldest = values.values().iterator();
        while (weight > capacity && oldest.hasNext()) {
            weight -= weigh.applyAsLong(oldest.next());
            oldest.remove();
        }
    }
}
