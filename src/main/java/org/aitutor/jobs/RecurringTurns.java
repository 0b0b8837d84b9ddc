package org.aitutor.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Claims the turns that are due and runs them. Holds no threads and no timer: {@link RecurringWorker} does. */
final class RecurringTurns {
    private static final Logger LOG = System.getLogger(RecurringTurns.class.getName());
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final ScheduleRepository schedules;
    private final Map<String, RecurringWork> works = new TreeMap<>();
    private final Clock clock;
    private final Duration lease;
    private final TurnListener listener;
    private final ConcurrentMap<String, Turn> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** Is told how each turn ended. */
    interface TurnListener {
        void ended(String name, boolean well, Duration took);
    }

    RecurringTurns(
            ScheduleRepository schedules,
            Iterable<? extends RecurringWork> works,
            Clock clock,
            Duration lease,
            TurnListener listener) {
        this.schedules = schedules;
        this.clock = clock;
        this.lease = lease;
        this.listener = listener;
        works.forEach(this::add);
    }

    private void add(RecurringWork work) {
        if (work.period().compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(work.name() + " recurs faster than every second");
        }
        if (works.putIfAbsent(work.name(), work) != null) {
            throw new IllegalArgumentException("two recurring works are called " + work.name());
        }
    }

    /** Makes the schedules that are not there yet. */
    void ensure() {
        works.keySet().forEach(name -> schedules.ensure(name, clock.instant()));
    }

    /** Has what is due, and is not run by another member, run on the executor. */
    void look(Executor executor) {
        if (stopping) {
            return;
        }
        for (String name : schedules.due(clock.instant())) {
            RecurringWork work = works.get(name);
            if (work != null && !running.containsKey(name)) {
                claim(name).ifPresent(turn -> begin(work, turn, executor));
            }
        }
    }

    private void begin(RecurringWork work, Turn turn, Executor executor) {
        try {
            executor.execute(() -> run(work, turn));
        } catch (RejectedExecutionException full) {
            running.remove(turn.name(), turn);
            schedules.plan(turn, clock.instant());
        }
    }

    private Optional<Turn> claim(String name) {
        Instant now = clock.instant();
        Optional<Turn> turn = schedules.claim(name, now, now.plus(lease));
        turn.ifPresent(claimed -> running.put(name, claimed));
        return turn;
    }

    /** Prolongs the leases of the turns that run here. */
    void beat() {
        Instant until = clock.instant().plus(lease);
        running.values().stream()
                .filter(turn -> !schedules.plan(turn, until))
                .forEach(turn -> LOG.log(Level.WARNING, "{0} is run by another member by now", turn.name()));
    }

    boolean isIdle() {
        return running.isEmpty();
    }

    /** Takes no more turns. */
    void stop() {
        stopping = true;
    }

    /** Makes the turns that still run here due at once: another member begins them again. */
    void handOver() {
        running.values().forEach(turn -> schedules.plan(turn, clock.instant()));
    }

    @SuppressWarnings("IllegalCatch") // whatever a turn throws, the next must come
    private void run(RecurringWork work, Turn turn) {
        boolean well = false;
        try {
            work.run();
            well = true;
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failed) {
            if (failed instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.log(Level.WARNING, work.name() + " did not end well", failed);
        } finally {
            running.remove(turn.name(), turn);
            end(work, turn, well);
        }
    }

    private void end(RecurringWork work, Turn turn, boolean well) {
        Instant now = clock.instant();
        listener.ended(work.name(), well, Duration.between(turn.startedAt(), now));
        Instant next = turn.startedAt().plus(work.period());
        boolean unused = schedules.plan(turn, next.isAfter(now) ? next : now);
    }
}
