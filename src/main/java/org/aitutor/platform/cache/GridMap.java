package org.aitutor.platform.cache;

import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.LifecycleEvent.LifecycleState;
import com.hazelcast.core.OperationTimeoutException;
import com.hazelcast.map.IMap;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A map of texts that all members share. Every call may throw {@link GridAway}: after one that got no answer in time no
 * more questions are asked for two seconds, so that not every request waits; changes are tried always. After a torn grid has healed the map is
 * empty: what the database says counts.
 */
public final class GridMap {
    private static final long PATIENCE_MILLIS = 1000;
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final IMap<String, String> map;
    private final AtomicLong silentSince = new AtomicLong(System.nanoTime() - PAUSE_NANOS);

    public GridMap(HazelcastInstance grid, String name) {
        this.map = grid.getMap(name);
        grid.getLifecycleService().addLifecycleListener(event -> {
            if (event.getState() == LifecycleState.MERGED) {
                map.clear();
            }
        });
    }

    public Optional<String> get(String key) {
        requireVoice();
        return guarded(() -> {
            try {
                return Optional.ofNullable(
                        map.getAsync(key).toCompletableFuture().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException silent) {
                throw silent(silent);
            } catch (ExecutionException failed) {
                throw new GridAway(failed);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new GridAway(stopping);
            }
        });
    }

    public void set(String key, String value, Duration lifetime) {
        guarded(() -> {
            map.set(key, value, millis(lifetime), TimeUnit.MILLISECONDS);
            return true;
        });
    }

    /** Keeps the value unless there is one. @return the one that is there now */
    public String putIfAbsent(String key, String value, Duration lifetime) {
        requireVoice();
        return guarded(() -> Optional.ofNullable(map.putIfAbsent(key, value, millis(lifetime), TimeUnit.MILLISECONDS))
                .orElse(value));
    }

    /** Puts one value in the place of another. @return whether the other was there */
    public boolean replace(String key, String before, String after, Duration lifetime) {
        return guarded(() -> map.replace(key, before, after)
                // Replacing alone would let it live as long as the one before, or for ever.
                && map.setTtl(key, millis(lifetime), TimeUnit.MILLISECONDS));
    }

    public void remove(String key) {
        guarded(() -> {
            map.delete(key);
            return true;
        });
    }

    /** Removes the entry if that is its value. */
    public void remove(String key, String value) {
        guarded(() -> map.remove(key, value));
    }

    public void clear() {
        guarded(() -> {
            map.clear();
            return true;
        });
    }

    /** Entries that this member keeps, copies of others' not counted. */
    public long ownEntries() {
        return guarded(() -> map.getLocalMapStats().getOwnedEntryCount());
    }

    /** Entries that this member gave up for want of room. */
    public long evictions() {
        return map.getLocalMapStats().getEvictionCount();
    }

    private static long millis(Duration lifetime) {
        return Math.max(1, lifetime.toMillis());
    }

    private void requireVoice() {
        if (System.nanoTime() - silentSince.get() < PAUSE_NANOS) {
            throw new GridAway(new TimeoutException("It was silent a moment ago."));
        }
    }

    private <T> T guarded(Supplier<T> call) {
        try {
            return call.get();
        } catch (OperationTimeoutException silent) {
            throw silent(silent);
        } catch (HazelcastException | IllegalStateException | UnsupportedOperationException failed) {
            throw new GridAway(failed);
        }
    }

    private GridAway silent(Exception cause) {
        silentSince.set(System.nanoTime());
        return new GridAway(cause);
    }
}
