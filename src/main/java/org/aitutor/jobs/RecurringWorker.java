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
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.lifecycle.Draining;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.work.Managed;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** This member's share of what recurs: looks every second for a turn that is due, if the member works at all. */
@Singleton
public final class RecurringWorker {
    private static final Logger LOG = System.getLogger(RecurringWorker.class.getName());
    private static final Duration DRAIN = Duration.ofSeconds(5);
    private static final long STEP_MILLIS = 50;
    private static final int BEATS_PER_LEASE = 6;

    private final JobSettings settings;
    private final RecurringTurns turns;
    private final ManagedExecutorService executor;
    private final ManagedScheduledExecutorService scheduler;
    private final MetricRegistry metrics;
    private final AtomicBoolean started = new AtomicBoolean();

    @Inject
    RecurringWorker(
            ScheduleRepository schedules,
            @Any Instance<RecurringWork> works,
            Settings settings,
            Clock clock,
            MetricRegistry metrics,
            @Managed ManagedExecutorService executor,
            @Managed ManagedScheduledExecutorService scheduler) {
        this.settings = JobSettings.from(settings);
        this.turns = new RecurringTurns(schedules, works, clock, this.settings.lease(), this::count);
        this.executor = executor;
        this.scheduler = scheduler;
        this.metrics = metrics;
    }

    void start(@Observes DatabaseReady ready) {
        if (settings.works() && started.compareAndSet(false, true)) {
            turns.ensure();
            every(settings.poll(), () -> turns.look(executor));
            every(settings.lease().dividedBy(BEATS_PER_LEASE), turns::beat);
        }
    }

    void handOver(@Observes Draining told) {
        drain();
    }

    /** The second chance, where the member was not told before it stopped. */
    @PreDestroy
    void drain() {
        turns.stop();
        long deadline = System.nanoTime() + DRAIN.toNanos();
        try {
            while (!turns.isIdle() && System.nanoTime() < deadline) {
                Thread.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        guarded(turns::handOver);
    }

    private void every(Duration period, Runnable task) {
        Future<?> unused = scheduler.scheduleWithFixedDelay(
                () -> guarded(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void count(String name, boolean well, Duration took) {
        Metadata ended = Metadata.builder()
                .withName("aitutor_recurring_turns")
                .withDescription("Turns of recurring work that ended on this member.")
                .build();
        metrics.counter(ended, new Tag("work", name), new Tag("outcome", well ? "well" : "failed"))
                .inc();
        LOG.log(Level.DEBUG, () -> name + " took " + took.toMillis() + " ms");
    }

    /** Work that fails is tried again at the next look; an exception would end the timer. */
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Recurring work was held up", failed);
        }
    }
}
