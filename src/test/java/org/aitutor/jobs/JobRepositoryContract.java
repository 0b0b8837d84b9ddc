package org.aitutor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link JobRepository} does. */
public abstract class JobRepositoryContract {
    /** To come, since MongoDB forgets ended jobs by its own clock. */
    private static final Instant NOW = Instant.parse("2036-11-24T12:00:00Z");

    private static final Instant LEASE = NOW.plusSeconds(30);
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Set<String> KINDS = Set.of("import", "export");

    private JobRepository jobs;

    /** A repository that holds nothing. */
    protected abstract JobRepository empty();

    @BeforeEach
    void begin() {
        jobs = empty();
    }

    @Test
    void aJobIsReadAsItWasKept() {
        Job job = Job.queued(new JobId("a"), "import", "ann", Map.of("blob", "x", "name", "a.zip"), NOW);

        jobs.insert(job);

        assertThat(jobs.find(job.id())).contains(job);
        assertThat(jobs.find(new JobId("b"))).isEmpty();
    }

    @Test
    void aValueIsWantedUntilItsJobHasSucceeded() {
        jobs.insert(Job.queued(new JobId("a"), "import", "ann", Map.of("blob", "x"), NOW));
        jobs.insert(Job.queued(new JobId("b"), "export", "ann", Map.of("blob", "y"), NOW));

        assertThat(jobs.wanted("import", "blob", List.of("x", "y", "z"))).containsExactly("x");
        Job claimed = jobs.claim(Set.of("import"), NOW, NOW.plusSeconds(60)).orElseThrow();
        assertThat(jobs.wanted("import", "blob", List.of("x"))).containsExactly("x");
        jobs.finish(
                claimed.id(), claimed.fencing(), JobOutcome.succeeded(JobResult.NOTHING), NOW, NOW.plusSeconds(600));

        assertThat(jobs.wanted("import", "blob", List.of("x"))).isEmpty();
    }

    @Test
    void anIdIsTakenOnce() {
        queued("a");

        assertThatThrownBy(() -> queued("a")).isInstanceOf(Conflict.class);
    }

    @Test
    void theBacklogIsWhatIsDueAndNotTaken() {
        queuedAt("old", NOW.minusSeconds(9));
        queuedAt("older", NOW.minusSeconds(20));
        queuedAt("later", NOW.plusSeconds(1));
        jobs.claim(KINDS, NOW, LEASE);

        Backlog imports = new Backlog(1, Optional.of(NOW.minusSeconds(9)), 1, 0);
        assertThat(jobs.backlog(NOW)).isEqualTo(Map.of("import", imports));
        assertThat(jobs.backlog(NOW.minusSeconds(60)))
                .isEqualTo(Map.of("import", new Backlog(0, Optional.empty(), 1, 0)));
    }

    @Test
    void theBacklogIsToldByKindAndCountsTheDead() {
        ended("dead", JobOutcome.dead("no"));
        ended("done", JobOutcome.succeeded(JobResult.NOTHING));
        jobs.insert(Job.queued(new JobId("e"), "export", "ann", Map.of(), NOW));
        jobs.insert(Job.queued(new JobId("f"), "export", "ann", Map.of(), NOW.minusSeconds(3)));

        assertThat(jobs.backlog(NOW))
                .isEqualTo(Map.of(
                        "import", new Backlog(0, Optional.empty(), 0, 1),
                        "export", new Backlog(2, Optional.of(NOW.minusSeconds(3)), 0, 0)));
    }

    @Test
    void whatIsMoreUrgentIsClaimedFirstHoweverLongOthersWait() {
        queuedAt("old", NOW.minusSeconds(99));
        jobs.insert(Job.queued(new JobId("upkeep"), "import", "ann", Map.of(), JobPriority.BACKGROUND, NOW));
        jobs.insert(Job.queued(new JobId("urgent"), "export", "ann", Map.of(), JobPriority.URGENT, NOW));

        assertThat(claim(NOW).orElseThrow().id().value()).isEqualTo("urgent");
        assertThat(claim(NOW).orElseThrow().id().value()).isEqualTo("old");
        assertThat(claim(NOW).orElseThrow().priority()).isEqualTo(JobPriority.BACKGROUND);
    }

    @Test
    void whatHasBeenDueForLongestIsClaimedFirst() {
        queuedAt("young", NOW);
        queuedAt("old", NOW.minusSeconds(9));

        Job claimed = claim(NOW).orElseThrow();

        assertThat(claimed.id().value()).isEqualTo("old");
        assertThat(claimed.state()).isEqualTo(JobState.RUNNING);
        assertThat(claimed.attempts()).isEqualTo(1);
        assertThat(claimed.fencing()).isEqualTo(1);
        assertThat(claimed.runAt()).isEqualTo(LEASE);
    }

    @Test
    void aJobIsClaimedOnceWhileItsLeaseHolds() {
        queued("a");

        Optional<Job> first = claim(NOW);
        Optional<Job> second = claim(LEASE.minusMillis(1));

        assertThat(first).isPresent();
        assertThat(second).isEmpty();
    }

    @Test
    void whatIsNotDueIsNotClaimed() {
        queuedAt("a", LATER);

        assertThat(claim(NOW)).isEmpty();
    }

    @Test
    void aKindWithoutAHandlerIsLeftToOthers() {
        queued("a");

        assertThat(jobs.claim(Set.of("mail"), NOW, LEASE)).isEmpty();
    }

    @Test
    void aLeaseThatRanOutPassesToTheNextWorkerWithAGreaterNumber() {
        queued("a");
        Job lost = claim(NOW).orElseThrow();

        Job taken = claim(LEASE).orElseThrow();

        assertThat(taken.id()).isEqualTo(lost.id());
        assertThat(taken.fencing()).isEqualTo(lost.fencing() + 1);
        assertThat(taken.attempts()).isEqualTo(2);
    }

    @Test
    void aWorkerThatLostItsLeaseChangesNothing() {
        queued("a");
        Job lost = claim(NOW).orElseThrow();
        Job taken = claim(LEASE).orElseThrow();

        assertThat(jobs.beat(lost.id(), lost.fencing(), LATER, 0.9, "late")).isEmpty();
        assertThat(jobs.saveCheckpoint(lost.id(), lost.fencing(), "late")).isFalse();
        assertThat(jobs.finish(lost.id(), lost.fencing(), JobOutcome.dead("late"), LATER, LATER))
                .isFalse();
        assertThat(jobs.release(lost.id(), lost.fencing(), LATER, Optional.of("late")))
                .isFalse();

        assertThat(jobs.find(lost.id())).contains(taken);
    }

    @Test
    void aHeartBeatProlongsTheLeaseAndNotesTheProgress() {
        queued("a");
        Job job = claim(NOW).orElseThrow();

        Job beaten = jobs.beat(job.id(), job.fencing(), LATER, 0.5, "half").orElseThrow();

        assertThat(beaten.progress()).isEqualTo(0.5);
        assertThat(beaten.note()).isEqualTo("half");
        assertThat(claim(LATER.minusMillis(1))).isEmpty();
        assertThat(claim(LATER)).isPresent();
    }

    @Test
    void theNextTryFindsTheCheckpoint() {
        queued("a");
        Job job = claim(NOW).orElseThrow();

        boolean saved = jobs.saveCheckpoint(job.id(), job.fencing(), "lesson 3");

        assertThat(saved).isTrue();
        assertThat(claim(LEASE).orElseThrow().checkpoint()).contains("lesson 3");
    }

    @Test
    void aFinishedJobKeepsItsResultAndIsNotClaimedAgain() {
        queued("a");
        Job job = claim(NOW).orElseThrow();
        JobResult result = JobResult.ofCourse(
                "c1", Json.createObjectBuilder().add("items", 3).add("a.b", "$").build());

        boolean finished = jobs.finish(job.id(), job.fencing(), JobOutcome.succeeded(result), LEASE, LATER);

        Job done = jobs.find(job.id()).orElseThrow();
        assertThat(finished).isTrue();
        assertThat(done.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(done.progress()).isEqualTo(1);
        assertThat(done.result()).contains(result);
        assertThat(done.finishedAt()).contains(LEASE);
        assertThat(claim(LATER)).isEmpty();
        assertThat(jobs.finish(job.id(), job.fencing(), JobOutcome.dead("no"), LATER, LATER))
                .isFalse();
    }

    @Test
    void aFailureKeepsItsReasonAndItsReport() {
        queued("a");
        Job job = claim(NOW).orElseThrow();
        JobResult report = JobResult.ofReport(Json.createObjectBuilder().build());

        jobs.finish(job.id(), job.fencing(), JobOutcome.failed("Not a zip.", Optional.of(report)), NOW, LATER);

        Job failed = jobs.find(job.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.error()).contains("Not a zip.");
        assertThat(failed.result()).contains(report);
    }

    @Test
    void aReleasedJobWaitsForItsTimeAndKeepsTheReason() {
        queued("a");
        Job job = claim(NOW).orElseThrow();

        jobs.release(job.id(), job.fencing(), LATER, Optional.of("away"));

        Job waiting = jobs.find(job.id()).orElseThrow();
        assertThat(waiting.state()).isEqualTo(JobState.QUEUED);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.error()).contains("away");
        assertThat(claim(LATER.minusMillis(1))).isEmpty();
        assertThat(claim(LATER)).isPresent();
    }

    @Test
    void aTryThatHadToStopDoesNotCount() {
        queued("a");
        Job job = claim(NOW).orElseThrow();

        jobs.release(job.id(), job.fencing(), NOW, Optional.empty());

        Job again = claim(NOW).orElseThrow();
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.fencing()).isEqualTo(2);
    }

    @Test
    void aCancelledJobThatWaitsIsDueAtOnce() {
        queuedAt("a", LATER);

        boolean cancelled = jobs.cancel(new JobId("a"), NOW);

        assertThat(cancelled).isTrue();
        assertThat(claim(NOW).orElseThrow().cancelled()).isTrue();
    }

    @Test
    void aRunningJobLearnsOfItsCancellationWithTheHeartBeat() {
        queued("a");
        Job job = claim(NOW).orElseThrow();

        jobs.cancel(job.id(), NOW);

        assertThat(jobs.beat(job.id(), job.fencing(), LEASE, 0, "")
                        .orElseThrow()
                        .cancelled())
                .isTrue();
        assertThat(claim(LEASE.minusMillis(1))).isEmpty();
    }

    @Test
    void onlyAJobThatHasNotEndedIsCancelled() {
        ended("a", JobOutcome.dead("no"));

        assertThat(jobs.cancel(new JobId("a"), NOW)).isFalse();
        assertThat(jobs.cancel(new JobId("b"), NOW)).isFalse();
    }

    @Test
    void aDeadJobIsTriedAgainAsIfItWereNew() {
        ended("a", JobOutcome.dead("no"));

        boolean requeued = jobs.requeue(new JobId("a"), LATER);

        Job again = jobs.find(new JobId("a")).orElseThrow();
        assertThat(requeued).isTrue();
        assertThat(again.state()).isEqualTo(JobState.QUEUED);
        assertThat(again.attempts()).isZero();
        assertThat(again.fencing()).isEqualTo(1);
        assertThat(again.error()).isEmpty();
        assertThat(again.result()).isEmpty();
        assertThat(again.finishedAt()).isEmpty();
    }

    @Test
    void onlyAFailedOrDeadJobIsTriedAgain() {
        queued("waiting");
        ended("done", JobOutcome.succeeded(JobResult.NOTHING));

        assertThat(jobs.requeue(new JobId("waiting"), NOW)).isFalse();
        assertThat(jobs.requeue(new JobId("done"), NOW)).isFalse();
    }

    @Test
    void aListIsNewestFirstAndPaged() {
        List.of("a", "b", "c").forEach(this::queued);

        Slice<Job> first = jobs.list(Optional.of("ann"), Optional.empty(), SliceRequest.first(2));
        Slice<Job> second = jobs.list(Optional.of("ann"), Optional.empty(), new SliceRequest(2, first.next()));

        assertThat(ids(first)).containsExactly("c", "b");
        assertThat(ids(second)).containsExactly("a");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void aListHoldsOneOwnersJobsInOneState() {
        queued("a");
        ended("b", JobOutcome.dead("no"));
        jobs.insert(Job.queued(new JobId("c"), "import", "bob", Map.of(), NOW));

        assertThat(ids(jobs.list(Optional.of("ann"), Optional.of(JobState.DEAD), SliceRequest.first(9))))
                .containsExactly("b");
        assertThat(ids(jobs.list(Optional.empty(), Optional.of(JobState.QUEUED), SliceRequest.first(9))))
                .containsExactly("c", "a");
        assertThat(ids(jobs.list(Optional.empty(), Optional.empty(), SliceRequest.first(9))))
                .containsExactly("c", "b", "a");
    }

    @Test
    void manyWorkersAtOnceClaimEachJobOnce() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            queued("job-" + i);
        }
        ConcurrentLinkedQueue<String> claimed = new ConcurrentLinkedQueue<>();
        ExecutorService workers = Executors.newFixedThreadPool(8);

        for (int i = 0; i < 8; i++) {
            workers.execute(() -> claimAllInto(claimed));
        }
        workers.shutdown();

        assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(claimed).hasSize(60).doesNotHaveDuplicates();
    }

    private void claimAllInto(ConcurrentLinkedQueue<String> claimed) {
        for (Optional<Job> job = claim(NOW); job.isPresent(); job = claim(NOW)) {
            claimed.add(job.get().id().value());
        }
    }

    private Optional<Job> claim(Instant now) {
        return jobs.claim(KINDS, now, now.plusSeconds(30));
    }

    private void queued(String id) {
        queuedAt(id, NOW);
    }

    private void queuedAt(String id, Instant at) {
        jobs.insert(Job.queued(new JobId(id), "import", "ann", Map.of(), at));
    }

    /** The one that is claimed must be this one: nothing older is due. */
    private void ended(String id, JobOutcome outcome) {
        queuedAt(id, NOW.minusSeconds(60));
        Job job = claim(NOW).orElseThrow();
        jobs.finish(job.id(), job.fencing(), outcome, NOW, LATER);
    }

    private static List<String> ids(Slice<Job> slice) {
        List<String> ids = new ArrayList<>();
        slice.items().forEach(job -> ids.add(job.id().value()));
        return ids;
    }
}
