package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.aitutor.jobs.RecurringWork;
import org.aitutor.platform.config.Settings;

/** Forwards what waits in students' outboxes, several times a minute, once in the cluster. */
@Singleton
public final class ForwardingWork implements RecurringWork {
    private final OutboxForwarding forwarding;
    private final Duration period;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.practice.forward-every}: how often attempts are forwarded that a crash left in the outbox of a
     * student who does not come back; at least a second
     */
    @Inject
    ForwardingWork(OutboxForwarding forwarding, Settings settings) {
        this.forwarding = forwarding;
        this.period = settings.duration("aitutor.practice.forward-every", Duration.ofSeconds(15));
    }

    @Override
    public String name() {
        return "forward-outboxes";
    }

    @Override
    public Duration period() {
        return period;
    }

    @Override
    public void run() {
        forwarding.run();
    }
}
