package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.aitutor.jobs.RecurringWork;
import org.aitutor.platform.config.Settings;

/** Folds attempts into the shared parameters, every few seconds, once in the cluster. */
@Singleton
public final class FoldingWork implements RecurringWork {
    private final ParameterFolding folding;
    private final Duration period;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.practice.fold-every}: how often attempts are folded into the parameters that the students of a
     * course share; at least a second
     */
    @Inject
    FoldingWork(ParameterFolding folding, Settings settings) {
        this.folding = folding;
        this.period = settings.duration("aitutor.practice.fold-every", Duration.ofSeconds(5));
    }

    @Override
    public String name() {
        return "fold-parameters";
    }

    @Override
    public Duration period() {
        return period;
    }

    @Override
    public void run() {
        folding.run();
    }
}
