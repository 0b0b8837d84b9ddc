package org.aitutor.platform.lifecycle;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
    private final HazelcastInstance grid;
    private final Question isSafe;
    private volatile boolean joined;

    @Inject
    GridReadiness(HazelcastInstance grid, @Managed ManagedExecutorService executor) {
        this.grid = grid;
        this.isSafe = new Question(executor, () -> grid.getPartitionService().isClusterSafe());
    }

    @Override
    public HealthCheckResponse call() {
        boolean running = grid.getLifecycleService().isRunning();
        boolean safe = running && isSafe.answer();
        joined = joined || safe;
        return HealthCheckResponse.named("grid")
                .status(joined)
                .withData("members", running ? grid.getCluster().getMembers().size() : 0)
                .withData("safe", safe)
                .build();
    }
}
