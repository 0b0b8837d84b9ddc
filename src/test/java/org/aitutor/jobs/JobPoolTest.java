package org.aitutor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobPoolTest {
    private final Clock clock = Clock.systemUTC();
    private final InMemoryJobRepository repository = new InMemoryJobRepository();
    private final Jobs jobs = new Jobs(repository, clock, new Ids(clock, new Random(1)), nudge -> {});
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch letGo = new CountDownLatch(1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void asManyRunAsThereArePlacesAndTheNextBeginsWhenOneEnds() throws InterruptedException {
        List<JobId> ids = submitted(3);
        JobPool pool = pool(new Waits(begun, letGo), 2);

        pool.look();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ids).filteredOn(id -> state(id) == JobState.QUEUED).hasSize(1);
        letGo.countDown();

        awaitAll(ids, JobState.SUCCEEDED);
    }

    @Test
    void aMemberThatStopsHandsItsJobsOverAtOnceAndTheNextContinuesFromTheCheckpoint() throws InterruptedException {
        List<JobId> ids = submitted(2);
        JobPool stopping = pool(new Waits(begun, letGo), 2);
        stopping.look();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        stopping.drain(Duration.ofMillis(50));

        assertThat(ids).allMatch(id -> state(id) == JobState.QUEUED);
        assertThat(ids).allMatch(id -> repository.find(id).orElseThrow().attempts() == 0);
        stopping.look();
        pool(new Continues(), 2).look();
        awaitAll(ids, JobState.SUCCEEDED);
        letGo.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(ids)
                .allMatch(id -> repository
                        .find(id)
                        .orElseThrow()
                        .result()
                        .orElseThrow()
                        .courseId()
                        .equals(Optional.of("from half-way")));
    }

    @Test
    void aJobThatFindsNoThreadGoesBack() {
        List<JobId> ids = submitted(1);
        JobPool full = new JobPool(runner(new Continues()), 1, task -> {
            throw new RejectedExecutionException("no thread");
        });

        full.look();

        assertThat(state(ids.get(0))).isEqualTo(JobState.QUEUED);
    }

    private List<JobId> submitted(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> jobs.submit("copy", "ann", Map.of()))
                .toList();
    }

    private JobState state(JobId id) {
        return repository.find(id).orElseThrow().state();
    }

    private void awaitAll(List<JobId> ids, JobState state) {
        Waiting.until("all " + state, 10, () -> ids.stream().allMatch(id -> state(id) == state));
    }

    private JobPool pool(JobHandler handler, int concurrency) {
        return new JobPool(runner(handler), concurrency, threads);
    }

    private JobRunner runner(JobHandler handler) {
        JobSettings settings =
                new JobSettings(true, 2, Duration.ofSeconds(1), Duration.ofMinutes(1), 3, Duration.ofDays(7));
        return new JobRunner(
                repository, new InMemorySlotRepository(), List.of(handler), settings, clock, new Random(3));
    }

    /** Leaves a checkpoint, and then hears nothing until it is let go. */
    private record Waits(CountDownLatch begun, CountDownLatch letGo) implements JobHandler {
        @Override
        public String kind() {
            return "copy";
        }

        @Override
        public JobResult run(JobContext context) throws InterruptedException {
            context.saveCheckpoint("half-way");
            begun.countDown();
            letGo.await();
            return JobResult.NOTHING;
        }
    }

    private record Continues() implements JobHandler {
        @Override
        public String kind() {
            return "copy";
        }

        @Override
        public JobResult run(JobContext context) {
            return new JobResult(
                    Optional.empty(), Optional.empty(), context.checkpoint().map(left -> "from " + left));
        }
    }
}
