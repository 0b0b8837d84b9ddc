package org.aitutor.operations;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.ratelimit.OwnRequests;
import org.aitutor.platform.work.Managed;

/**
 * Sends the member real requests before others do: a cold one takes many times the processor time for each, and would get as
 * many as the warm ones beside it. Nothing that fails here keeps a member from being ready.
 */
@Singleton
public final class WarmUp {
    private static final Logger LOG = System.getLogger(WarmUp.class.getName());

    private final Duration limit;
    private final OwnVisitor visitor;
    private final ManagedScheduledExecutorService scheduler;
    private volatile boolean done;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.warm-up}: so long a member sends itself requests before it is ready
     *
     * <p>{@code aitutor.http.address}: the address the server listens on
     *
     * <p>{@code payara.instance.http.port}: the port the server listens on; the server itself tells it
     */
    @Inject
    WarmUp(Settings settings, OwnRequests own, @Managed ManagedScheduledExecutorService scheduler) {
        this.limit = settings.duration("aitutor.warm-up", Duration.ofSeconds(10));
        this.visitor = new OwnVisitor(address(settings), own.secret());
        this.scheduler = scheduler;
    }

    void start(@Observes DatabaseReady ready) {
        scheduler.execute(this::run);
    }

    public boolean isDone() {
        return done;
    }

    private void run() {
        long began = System.nanoTime();
        int requests = 0;
        try {
            awaitServer(began);
            do {
                requests += visitor.visit();
            } while (System.nanoTime() - began < limit.toNanos());
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The member is not warm: {0}", failed.toString());
        } finally {
            done = true;
        }
        LOG.log(
                Level.INFO,
                "Warm after {0} requests in {1} ms",
                requests,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** The database may be there before the server passes requests to the application. */
    private void awaitServer(long began) {
        while (!visitor.isAnswered()
                && System.nanoTime() - began < Duration.ofMinutes(1).toNanos()) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static URI address(Settings settings) {
        String host = settings.text("aitutor.http.address", "127.0.0.1");
        return URI.create("http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":"
                + settings.text("payara.instance.http.port", "8080"));
    }
}
