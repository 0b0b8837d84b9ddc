package org.aitutor.platform.cache;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Tells all members something or asks them, and waits a second at most until each has answered. */
@Singleton
public final class Members {
    private static final Logger LOG = System.getLogger(Members.class.getName());
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final HazelcastInstance grid;
    private final ConcurrentMap<String, LocalCopies<?>> own = new ConcurrentHashMap<>();

    @Inject
    public Members(HazelcastInstance grid) {
        this.grid = grid;
    }

    /** Has this member's copies dropped when another says so: one {@link LocalCopies} a region. */
    public <V> LocalCopies<V> register(LocalCopies<V> copies) {
        own.put(copies.region(), copies);
        OnMember.keep(grid, copies);
        return copies;
    }

    /** What this member answers when it is asked about that. */
    public void answer(String topic, Supplier<String> answer) {
        OnMember.keep(grid, topic, answer);
    }

    /**
     * Drops a copy from every member's {@link LocalCopies} of that region ({@link LocalCopies#ALL}: all of them). A member
     * that does not answer within a second is left to the copies' lifetime.
     */
    public void drop(String region, String key) {
        Optional.ofNullable(own.get(region))
                .orElseThrow(() -> new IllegalStateException(region + " was never registered: nobody would drop it"))
                .drop(key);
        Map<Member, Boolean> unused = everywhere(new DropTask(region, key), "drop a copy of " + region);
    }

    /** What each member says; those that say nothing are left out. */
    public Map<String, String> ask(String topic) {
        Map<String, String> answers = new HashMap<>();
        everywhere(new AskTask(topic), "tell its " + topic)
                .forEach((member, answer) -> answers.put(member.getUuid().toString(), answer));
        return answers;
    }

    private <T> Map<Member, T> everywhere(Callable<T> task, String what) {
        Map<Member, T> answers = new HashMap<>();
        try {
            Map<Member, Future<T>> asked =
                    grid.getExecutorService("aitutor.drops").submitToAllMembers(task);
            long deadline = System.nanoTime() + PATIENCE_NANOS;
            asked.forEach((member, answer) -> await(member, answer, deadline, what, answers));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The grid could not be told to {0}: {1}", what, failed.getMessage());
        }
        return answers;
    }

    private static <T> void await(Member member, Future<T> answer, long deadline, String what, Map<Member, T> answers) {
        try {
            answers.put(member, answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | TimeoutException unreachable) {
            LOG.log(Level.WARNING, "{0} did not {1}: {2}", member, what, unreachable.toString());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
