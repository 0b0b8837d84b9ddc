package org.aitutor.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The jobs that a member does at once. Holds no threads and no timer: {@link JobWorker} does. */
final class JobPool {
    private static final Logger LOG = System.getLogger(JobPool.class.getName());

    private final JobRunner runner;
    private final int concurrency;
    private final Executor executor;
    private final Semaphore places;
    private final Set<Claim> claims = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    JobPool(JobRunner runner, int concurrency, Executor executor) {
        this.runner = runner;
        this.concurrency = concurrency;
        this.executor = executor;
        this.places = new Semaphore(concurrency);
    }

    /** Claims jobs for as long as there are any and a place is free. */
    void look() {
        while (!stopping && places.tryAcquire()) {
            Optional<Claim> claimed = claimOrGiveUp();
            if (claimed.isEmpty() || !begins(claimed.get())) {
                return;
            }
        }
    }

    /** Keeps the claims alive. */
    void beat() {
        claims.forEach(claim -> guarded(claim::beat));
    }

    /** Takes no more, gives what runs a moment to end, and hands the rest to other workers: their leases end now. */
    void drain(Duration patience) {
        stopping = true;
        claims.forEach(Claim::stop);
        waitFor(patience);
        claims.forEach(claim -> guarded(() -> runner.handOver(claim)));
    }

    private boolean begins(Claim claim) {
        claims.add(claim);
        try {
            executor.execute(() -> run(claim));
            return true;
        } catch (RejectedExecutionException full) {
            claims.remove(claim);
            places.release();
            runner.handOver(claim);
            return false;
        }
    }

    /** Claims; where there is nothing, or the database is away, the place is free again. */
    private Optional<Claim> claimOrGiveUp() {
        Optional<Claim> claimed = Optional.empty();
        try {
            claimed = runner.claim();
        } finally {
            if (claimed.isEmpty()) {
                places.release();
            }
        }
        return claimed;
    }

    private void run(Claim claim) {
        try {
            guarded(() -> runner.run(claim));
        } finally {
            claims.remove(claim);
            places.release();
        }
        guarded(this::look);
    }

    private void waitFor(Duration patience) {
        try {
            boolean unused =
                    places.tryAcquire(concurrency, claims.isEmpty() ? 0 : patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Work on jobs was held up", failed);
        }
    }
}
