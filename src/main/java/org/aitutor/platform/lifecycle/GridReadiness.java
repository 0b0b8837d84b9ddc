package org.aitutor.platform.lifecycle;

import com.hazelcast.core.HazelcastInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the member has joined the grid and its share of the data lies where it should. A grid that is disturbed later
 * takes no member out of the balancer: requests are slower without it, not wrong. The data tells how it is now.
 */
@Readiness
@Singleton
public final class GridReadiness implements HealthCheck {
    private final HazelcastInstance grid;
    private volatile boolean joined;

    @Inject
    GridReadiness(HazelcastInstance grid) {
        this.grid = grid;
    }

    @Override
    public HealthCheckResponse call() {
        boolean running = grid.getLifecycleService().isRunning();
        boolean safe = running && grid.getPartitionService().isClusterSafe();
        joined = joined || safe;
        return HealthCheckResponse.named("grid")
                .status(joined)
                .withData("members", running ? grid.getCluster().getMembers().size() : 0)
                .withData("safe", safe)
                .build();
    }
}
