package org.aitutor.practice;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.aitutor.jobs.RecurringWork;
import org.aitutor.platform.config.Settings;
import org.aitutor.platform.work.Managed;

/** Folds attempts into the shared parameters, every few seconds, once in the cluster. */
@Singleton
public final class FoldingWork implements RecurringWork {
    private final ParameterFolding folding;
    private final ManagedExecutorService executor;
    private final Duration period;

    /**
     * Reads the settings.
     *
     * <p>{@code aitutor.practice.fold-every}: how often attempts are folded into the parameters that the students of a
     * course share; at least a second
     */
    @Inject
    FoldingWork(ParameterFolding folding, Settings settings, @Managed ManagedExecutorService executor) {
        this.folding = folding;
        this.executor = executor;
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
    public void run() throws InterruptedException, ExecutionException {
        folding.run(executor);
    }
}
