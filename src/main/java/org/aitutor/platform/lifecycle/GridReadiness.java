package org.aitutor.platform.lifecycle;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.aitutor.platform.work.Managed;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the member has joined the grid and every part of its data has its copy. A grid that is disturbed later takes no
 * member out of the balancer: requests are slower without it, not wrong. The data tells how it is now; while the network is
 * cut nobody can know in time, and it says {@code safe: false} within a second.
 */
@Readiness
@Singleton
public final class GridReadiness implements HealthCheck {
    private static final long PATIENCE_MILLIS = 1000;

    private final HazelcastInstance grid;
    private final ExecutorService executor;
    private Future<Boolean> answer = CompletableFuture.completedFuture(false);
    private volatile boolean joined;

    @Inject
    GridReadiness(HazelcastInstance grid, @Managed ManagedExecutorService executor) {
        this(grid, (ExecutorService) executor);
    }

    GridReadiness(HazelcastInstance grid, ExecutorService executor) {
        this.grid = grid;
        this.executor = executor;
    }

    @Override
    public HealthCheckResponse call() {
        boolean running = grid.getLifecycleService().isRunning();
        boolean safe = running && isSafe();
        joined = joined || safe;
        return HealthCheckResponse.named("grid")
                .status(joined)
                .withData("members", running ? grid.getCluster().getMembers().size() : 0)
                .withData("safe", safe)
                .build();
    }

    private boolean isSafe() {
        try {
            return asked().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | CancellationException | RejectedExecutionException unknown) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Asks all members, on a thread that may wait for one that does not answer: one question at a time. Whether it was
     * answered is for the future to say: the server drops, unrun, what it is given before the application has started.
     */
    private synchronized Future<Boolean> asked() {
        if (answer.isDone()) {
            answer = executor.submit(() -> grid.getPartitionService().isClusterSafe());
        }
        return answer;
    }
}
