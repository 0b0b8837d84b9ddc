package org.aitutor.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.work.Managed;

/**
 * This member's share of the work: looks for jobs (every second, and when one is submitted here), runs a few at once,
 * and beats their hearts. When the member stops it takes no more, gives those it has a moment to end, and hands the rest
 * to other workers.
 */
@Singleton
public final class JobWorker {
    private static final Logger LOG = System.getLogger(JobWorker.class.getName());
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private final JobSettings settings;
    private final JobRunner runner;
    private final ManagedExecutorService executor;
    private final ManagedScheduledExecutorService scheduler;
    private final Semaphore slots;
    private final Set<Claim> claims = ConcurrentHashMap.newKeySet();
    private volatile boolean started;
    private volatile boolean stopping;

    @Inject
    JobWorker(
            JobRepository repository,
            @Any Instance<JobHandler> handlers,
            Settings settings,
            Clock clock,
            @Managed ManagedExecutorService executor,
            @Managed ManagedScheduledExecutorService scheduler) {
        this.settings = JobSettings.from(settings);
        this.runner = new JobRunner(repository, handlers, this.settings, clock, new SecureRandom());
        this.executor = executor;
        this.scheduler = scheduler;
        this.slots = new Semaphore(this.settings.concurrency());
    }

    void start(@Observes DatabaseReady ready) {
        if (settings.works() && !started) {
            started = true;
            every(settings.poll(), this::work);
            every(settings.lease().dividedBy(6), this::beat);
        }
    }

    void look(@Observes JobSubmitted submitted) {
        if (started && !stopping) {
            executor.execute(guarded(this::work));
        }
    }

    @PreDestroy
    void drain() {
        stopping = true;
        claims.forEach(Claim::stop);
        waitForSlots();
        claims.forEach(claim -> guarded(() -> runner.handOver(claim)).run());
    }

    private void work() {
        while (!stopping && slots.tryAcquire()) {
            Optional<Claim> claimed = claimOrGiveUp();
            if (claimed.isEmpty()) {
                return;
            }
            claims.add(claimed.get());
            executor.execute(() -> run(claimed.get()));
        }
    }

    /** Claims; where there is nothing, or the database is away, the slot is free again. */
    private Optional<Claim> claimOrGiveUp() {
        Optional<Claim> claimed = Optional.empty();
        try {
            claimed = runner.claim();
        } finally {
            if (claimed.isEmpty()) {
                slots.release();
            }
        }
        return claimed;
    }

    private void run(Claim claim) {
        try {
            guarded(() -> runner.run(claim)).run();
        } finally {
            claims.remove(claim);
            slots.release();
        }
        guarded(this::work).run();
    }

    private void beat() {
        claims.forEach(claim -> guarded(claim::beat).run());
    }

    private void every(Duration period, Runnable task) {
        Future<?> unused = scheduler.scheduleWithFixedDelay(
                guarded(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void waitForSlots() {
        try {
            boolean unused = slots.tryAcquire(
                    settings.concurrency(), claims.isEmpty() ? 0 : DRAIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A task that fails is tried again at its next turn; an exception would end its schedule. */
    private static Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Work on jobs was held up", failed);
            }
        };
    }
}
