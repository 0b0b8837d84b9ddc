package org.aitutor.platform.lifecycle;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aitutor.platform.config.Settings;

/** Empties the member before it goes: it is ready no more, hands its work over, and answers what is in flight. */
@Singleton
public final class Drain {
    private static final Logger LOG = System.getLogger(Drain.class.getName());

    private final InFlight inFlight;
    private final Event<Draining> told;
    private final Duration notice;
    private final Duration limit;
    private final AtomicBoolean draining = new AtomicBoolean();

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.drain.notice}: so long a member that was told to stop still takes new requests, until balancers have
     * seen that it is ready no more
     *
     * <p>{@code aitutor.drain.limit}: so long it waits at most for the requests in flight, event streams included
     */
    @Inject
    Drain(InFlight inFlight, Event<Draining> told, Settings settings) {
        this.inFlight = inFlight;
        this.told = told;
        this.notice = settings.duration("aitutor.drain.notice", Duration.ofSeconds(1));
        this.limit = settings.duration("aitutor.drain.limit", Duration.ofSeconds(60));
    }

    public boolean isDraining() {
        return draining.get();
    }

    /** Returns when the member may go. A second call returns at once. */
    void run() {
        if (!draining.compareAndSet(false, true)) {
            return;
        }
        LOG.log(Level.INFO, "Told to stop; {0} requests are in flight", inFlight.count());
        handOver();
        try {
            Thread.sleep(notice.toMillis());
            if (!inFlight.awaitNone(limit)) {
                LOG.log(Level.WARNING, "{0} requests are cut off: they took too long", inFlight.count());
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void handOver() {
        try {
            told.fire(new Draining());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Not all could be handed over", failed);
        }
    }
}
