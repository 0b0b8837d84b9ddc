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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.lifecycle.Draining;
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
    private static final int BEATS_PER_LEASE = 6;

    private final JobSettings settings;
    private final JobRunner runner;
    private final JobPool pool;
    private final ManagedExecutorService executor;
    private final ManagedScheduledExecutorService scheduler;
    private final AtomicBoolean started = new AtomicBoolean();

    @Inject
    JobWorker(
            JobRepository repository,
            SlotRepository slots,
            @Any Instance<JobHandler> handlers,
            Settings settings,
            Clock clock,
            @Managed ManagedExecutorService executor,
            @Managed ManagedScheduledExecutorService scheduler) {
        this.settings = JobSettings.from(settings);
        this.runner = new JobRunner(repository, slots, handlers, this.settings, clock, new SecureRandom());
        this.pool = new JobPool(runner, this.settings.concurrency(), executor);
        this.executor = executor;
        this.scheduler = scheduler;
    }

    void start(@Observes DatabaseReady ready) {
        if (settings.works() && started.compareAndSet(false, true)) {
            runner.ensureSlots();
            every(settings.poll(), pool::look);
            every(settings.lease().dividedBy(BEATS_PER_LEASE), pool::beat);
        }
    }

    void look(@Observes JobSubmitted submitted) {
        if (started.get()) {
            executor.execute(() -> guarded(pool::look));
        }
    }

    void handOver(@Observes Draining told) {
        drain();
    }

    /** The second chance, where the member was not told before it stopped. */
    @PreDestroy
    void drain() {
        pool.drain(DRAIN);
    }

    private void every(Duration period, Runnable task) {
        Future<?> unused = scheduler.scheduleWithFixedDelay(
                () -> guarded(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A task that fails is tried again at its next turn; an exception would end its schedule. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Work on jobs was held up", failed);
        }
    }
}
