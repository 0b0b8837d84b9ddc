package org.aitutor.platform.cache;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells all members something, and waits until each has done it. */
@Singleton
public final class Members {
    private static final Logger LOG = System.getLogger(Members.class.getName());
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final HazelcastInstance grid;

    @Inject
    public Members(HazelcastInstance grid) {
        this.grid = grid;
    }

    /**
     * Drops a copy from every member's {@link LocalCopies} of that region. A member that does not answer within a second
     * is left to the copies' lifetime.
     */
    public void drop(String region, String key) {
        DropTask task = new DropTask(region, key);
        task.call();
        try {
            await(grid.getExecutorService("aitutor.drops").submitToAllMembers(task));
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "The grid could not be told to drop a copy of {0}: {1}",
                    region,
                    failed.getMessage());
        }
    }

    private static void await(Map<Member, Future<Boolean>> answers) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        answers.forEach((member, answer) -> {
            try {
                answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException | TimeoutException unreachable) {
                LOG.log(Level.WARNING, "{0} did not drop a copy: {1}", member, unreachable.toString());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
