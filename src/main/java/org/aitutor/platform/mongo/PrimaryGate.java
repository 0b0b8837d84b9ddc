package org.aitutor.platform.mongo;

import com.mongodb.MongoTimeoutException;
import com.mongodb.ReadPreference;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ServerDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import com.mongodb.selector.ServerSelector;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * The breaker before MongoDB, where every call of the driver passes: while there is no primary a call waits for one, as an
 * election takes seconds; when there has been none for longer than that, every call fails at once, until the driver's own
 * heartbeat finds one again. And only so many wait at once: the others' threads are needed for what asks no database.
 *
 * <p>The driver asks a waiting call's selector again at least every half second, on the call's own thread: so a thread that
 * has not been heard of for longer waits no more.
 */
final class PrimaryGate implements ServerSelector, ClusterListener {
    private static final long HEARD_OF_NANOS = Duration.ofSeconds(2).toNanos();

    private final long patienceNanos;
    private final int mostWaiting;
    private final LongSupplier nanoTime;
    private final ConcurrentMap<Thread, Long> waiting = new ConcurrentHashMap<>();
    private volatile boolean hasPrimary;
    private volatile long lostAt;

    PrimaryGate(Duration patience, int mostWaiting, LongSupplier nanoTime) {
        this.patienceNanos = patience.toNanos();
        this.mostWaiting = mostWaiting;
        this.nanoTime = nanoTime;
        this.lostAt = nanoTime.getAsLong();
    }

    @Override
    public void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
        see(event.getNewDescription());
    }

    void see(ClusterDescription cluster) {
        boolean has = !ReadPreference.primary().choose(cluster).isEmpty();
        if (hasPrimary && !has) {
            lostAt = nanoTime.getAsLong();
        }
        hasPrimary = has;
    }

    /** @param description holds only the servers that suit the call */
    @Override
    public List<ServerDescription> select(ClusterDescription description) {
        Thread caller = Thread.currentThread();
        List<ServerDescription> suitable = description.getServerDescriptions();
        if (!suitable.isEmpty()) {
            waiting.remove(caller);
            return suitable;
        }
        long now = nanoTime.getAsLong();
        if (!hasPrimary && now - lostAt >= patienceNanos) {
            throw refused(caller, "there has been no primary for a while");
        }
        waiting.values().removeIf(heard -> now - heard > HEARD_OF_NANOS);
        if (!waiting.containsKey(caller) && waiting.size() >= mostWaiting) {
            throw refused(caller, waiting.size() + " calls wait for a primary already");
        }
        waiting.put(caller, now);
        return suitable;
    }

    private MongoTimeoutException refused(Thread caller, String why) {
        waiting.remove(caller);
        return new MongoTimeoutException("Not sent: " + why);
    }
}
