package org.aitutor.practice;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aitutor.jobs.JobSettings;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.work.Managed;

/**
 * Runs the two tasks behind practice on members that work: outboxes are forwarded and parameters folded every {@code
 * aitutor.practice.background} (15 s). Both are safe to run on several members at once.
 */
@Singleton
public final class PracticeSchedule {
    private static final Logger LOG = System.getLogger(PracticeSchedule.class.getName());

    private final OutboxForwarding forwarding;
    private final ParameterFolding folding;
    private final ManagedScheduledExecutorService scheduler;
    private final Duration period;
    private final boolean works;
    private final AtomicBoolean started = new AtomicBoolean();

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.practice.background}: how often attempts are forwarded and folded into the shared parameters
     */
    @Inject
    PracticeSchedule(
            OutboxForwarding forwarding,
            ParameterFolding folding,
            Settings settings,
            @Managed ManagedScheduledExecutorService scheduler) {
        this.forwarding = forwarding;
        this.folding = folding;
        this.scheduler = scheduler;
        this.period = settings.duration("aitutor.practice.background", Duration.ofSeconds(15));
        this.works = JobSettings.from(settings).works();
    }

    void start(@Observes DatabaseReady ready) {
        if (works && started.compareAndSet(false, true)) {
            Future<?> unused = scheduler.scheduleWithFixedDelay(
                    this::run, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A turn that fails is made good by the next one; an exception would end the schedule. */
    private void run() {
        try {
            int forwarded = forwarding.run();
            int folded = folding.run();
            LOG.log(Level.DEBUG, () -> forwarded + " outboxes forwarded, " + folded + " attempts folded");
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Practice's background work was held up", failed);
        }
    }
}
