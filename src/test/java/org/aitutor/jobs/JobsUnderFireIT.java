package org.aitutor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.aitutor.jobs.store.JobsForTests;
import org.aitutor.platform.mongo.Fenced;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.TestMongo;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Many jobs on several members that die at random points: before and after a claim, a heart-beat, an effect, a checkpoint
 * and the end. A member that dies does nothing more, whatever its threads were at. 1,000 jobs, or as many as the system
 * property {@code aitutor.test.jobs} says.
 */
class JobsUnderFireIT {
    private static final int JOBS = Integer.getInteger("aitutor.test.jobs", 1000);
    private static final int MEMBERS = 4;
    private static final int PLACES = 4;
    private static final int NARROW = 2;
    private static final Duration LEASE = Duration.ofSeconds(2);
    private static final Duration SLACK = Duration.ofSeconds(3);

    private final MongoDatabase database = TestMongo.emptyDatabaseOf(JobsUnderFireIT.class);
    private final MongoCollection<Document> effects = database.getCollection("effects");
    private final Clock clock = Clock.systemUTC();
    private final JobRepository repository = JobsForTests.jobs(database);
    private final SlotRepository slots = JobsForTests.slots(database);
    private final List<Member> members = new ArrayList<>();
    private final AtomicInteger narrow = new AtomicInteger();
    private final AtomicInteger mostNarrow = new AtomicInteger();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private int killed;

    @Test
    void eachJobTakesEffectExactlyOnceHoweverManyMembersDie() throws InterruptedException {
        submit();
        long began = System.nanoTime();
        Random random = new Random(20261124);
        for (int i = 0; i < MEMBERS; i++) {
            members.add(new Member(random.nextLong()));
        }

        long drained = 0;
        while (unfinished() > 0) {
            Thread.sleep(100 + random.nextInt(400));
            if (waiting() > 0) {
                replace(random.nextInt(MEMBERS), random.nextLong());
                drained = 0;
            } else if (drained == 0) {
                drained = System.nanoTime();
            } else {
                assertThat(Duration.ofNanos(System.nanoTime() - drained))
                        .as("how long the jobs of members that died are stuck")
                        .isLessThan(LEASE.plus(SLACK));
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        members.forEach(Member::kill);

        report(took);
        assertThat(effects.countDocuments(Filters.and(Filters.eq("first", 1), Filters.eq("second", 1))))
                .isEqualTo(JOBS);
        assertThat(effects.countDocuments()).isEqualTo(JOBS);
        assertThat(database.getCollection("jobs").countDocuments(Filters.eq("state", "succeeded")))
                .isEqualTo(JOBS);
        assertThat(killed).isPositive();
        assertThat(tries.values()).as("jobs that were begun again").anyMatch(count -> count > 1);
        assertThat(mostNarrow.get()).isLessThanOrEqualTo(NARROW);
    }

    private void submit() {
        Jobs jobs = new Jobs(repository, clock, new Ids(clock, new Random(1)), nudge -> {});
        JobPriority[] priorities = JobPriority.values();
        for (int i = 0; i < JOBS; i++) {
            jobs.submit(i % 20 == 0 ? "narrow" : "wide", "ann", Map.of(), priorities[i % priorities.length]);
        }
    }

    private long unfinished() {
        return database.getCollection("jobs").countDocuments(Filters.in("state", "queued", "running"));
    }

    private long waiting() {
        return database.getCollection("jobs")
                .countDocuments(
                        Filters.and(Filters.eq("state", "queued"), Filters.lte("runAt", Date.from(clock.instant()))));
    }

    private void replace(int index, long seed) {
        members.set(index, new Member(seed)).kill();
        killed++;
    }

    private void report(Duration took) {
        System.out.printf(
                "{\"jobs\": %d, \"members\": %d, \"killed\": %d, \"begunAgain\": %d, \"seconds\": %.1f}%n",
                JOBS,
                MEMBERS,
                killed,
                tries.values().stream().filter(count -> count > 1).count(),
                took.toMillis() / 1000.0);
    }

    /** What ends everything on a member's threads; the runner does not catch it, as it cannot catch the end of its process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** A member: a pool with its own threads and timers. */
    private final class Member {
        private final ExecutorService threads = Executors.newFixedThreadPool(PLACES + 1);
        private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
        private final Random random;
        private volatile boolean dead;

        Member(long seed) {
            random = new Random(seed);
            JobSettings settings =
                    new JobSettings(true, PLACES, Duration.ofMillis(50), LEASE, 1000, Duration.ofDays(7));
            JobRunner runner = new JobRunner(
                    mortal(JobRepository.class, repository),
                    mortal(SlotRepository.class, slots),
                    List.of(
                            new Adds(this, "wide", OptionalInt.empty()),
                            new Adds(this, "narrow", OptionalInt.of(NARROW))),
                    settings,
                    clock,
                    random);
            runner.ensureSlots();
            JobPool pool = new JobPool(runner, PLACES, threads);
            every(50, pool::look);
            every(300, pool::beat);
        }

        private void every(int millis, Runnable task) {
            Future<?> unused = timer.scheduleWithFixedDelay(task, 0, millis, TimeUnit.MILLISECONDS);
        }

        void kill() {
            dead = true;
            timer.shutdownNow();
            threads.shutdownNow();
        }

        /** Nothing reaches the database from a dead member, and nothing comes back to it. */
        private <T> T mortal(Class<T> type, T source) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                        live();
                        try {
                            Object answer = method.invoke(source, args);
                            live();
                            return answer;
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    }));
        }

        void live() {
            if (dead) {
                throw new Killed();
            }
        }
    }

    /** Two effects with a checkpoint between them, each bound to the fencing number. */
    private final class Adds implements JobHandler {
        private final Member member;
        private final String kind;
        private final OptionalInt most;

        Adds(Member member, String kind, OptionalInt most) {
            this.member = member;
            this.kind = kind;
            this.most = most;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public OptionalInt concurrency() {
            return most;
        }

        @Override
        public JobResult run(JobContext context) throws InterruptedException {
            tries.merge(context.id().value(), 1, Integer::sum);
            boolean counted = "narrow".equals(kind);
            if (counted) {
                mostNarrow.accumulateAndGet(narrow.incrementAndGet(), Math::max);
            }
            try {
                if (context.checkpoint().isEmpty()) {
                    add(context, "first");
                    context.saveCheckpoint("first");
                }
                context.requireLease();
                add(context, "second");
                return JobResult.NOTHING;
            } finally {
                if (counted) {
                    narrow.decrementAndGet();
                }
            }
        }

        private void add(JobContext context, String step) throws InterruptedException {
            member.live();
            Thread.sleep(random(10));
            member.live();
            Fenced.once(effects, context.id().value(), context.fencing(), step, Updates.inc(step, 1));
            Thread.sleep(random(10));
            member.live();
        }

        private int random(int most) {
            synchronized (member.random) {
                return member.random.nextInt(most);
            }
        }
    }
}
