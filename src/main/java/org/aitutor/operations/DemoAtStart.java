package org.aitutor.operations;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.mongo.DatabaseReady;
import org.aitutor.platform.work.Managed;

/**
 * Makes the demo when a member starts, where the settings ask for one. Members that start together may disturb one
 * another: each tries again until it finds everything there.
 */
@Singleton
public final class DemoAtStart {
    private static final Logger LOG = System.getLogger(DemoAtStart.class.getName());
    private static final int AGAIN_SECONDS = 2;

    private final Demo demo;
    private final DemoSettings settings;
    private final ManagedScheduledExecutorService scheduler;
    private volatile boolean done;

    @Inject
    DemoAtStart(Demo demo, Settings settings, @Managed ManagedScheduledExecutorService scheduler) {
        this.demo = demo;
        this.settings = DemoSettings.from(settings);
        this.scheduler = scheduler;
        this.done = this.settings.password().isEmpty();
    }

    void start(@Observes DatabaseReady ready) {
        settings.password().ifPresent(password -> scheduler.execute(() -> attempt(password)));
    }

    /** Whether the demo is there, or none is asked for. */
    public boolean isDone() {
        return done;
    }

    private void attempt(String password) {
        try {
            demo.make(password);
            done = true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The demo could not be made yet", failed);
            Future<?> unused = scheduler.schedule(() -> attempt(password), AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }
}
