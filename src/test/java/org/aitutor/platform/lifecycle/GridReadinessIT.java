package org.aitutor.platform.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.aitutor.testing.TestGrid;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GridReadinessIT {
    private final HazelcastInstance grid = TestGrid.alone();

    @AfterEach
    void stop() {
        grid.shutdown();
    }

    @Test
    void aMemberAloneIsReady() {
        GridReadiness readiness = new GridReadiness(grid, new Dropping(0));

        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aQuestionThatWasDroppedUnrunIsPutAgain() {
        GridReadiness readiness = new GridReadiness(grid, new Dropping(1));

        assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aGridThatStopsLaterTakesNoMemberOut() {
        GridReadiness readiness = new GridReadiness(grid, new Dropping(0));
        readiness.call();

        grid.shutdown();

        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
        assertThat(readiness.call().getData().orElseThrow()).containsEntry("safe", false);
    }

    /** Runs what it is given in the caller's thread, after it has dropped the first few as the server does before the start. */
    private static final class Dropping extends AbstractExecutorService {
        private int drops;

        private Dropping(int drops) {
            this.drops = drops;
        }

        @Override
        public void execute(Runnable task) {
            if (drops-- > 0) {
                ((FutureTask<?>) task).cancel(false);
            } else {
                task.run();
            }
        }

        @Override
        public void shutdown() {
            // Nothing runs in threads of its own.
        }

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }
}
