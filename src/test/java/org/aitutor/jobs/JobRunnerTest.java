package org.aitutor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.time.Ids;
import org.aitutor.testing.SettableClock;
import org.junit.jupiter.api.Test;

class JobRunnerTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int MAX_ATTEMPTS = 3;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-24T12:00:00Z"));
    private final InMemoryJobRepository repository = new InMemoryJobRepository();
    private final Jobs jobs = new Jobs(repository, clock, new Ids(clock, new Random(1)), nudge -> {});
    private final List<String> effects = new ArrayList<>();

    @Test
    void aJobIsDoneAndItsResultStands() {
        JobId id = jobs.submit("copy", "ann", Map.of("from", "x"));
        JobRunner runner = runner(context -> {
            context.progress(0.4, "copying");
            effects.add(context.arguments().get("from") + " for " + context.owner());
            return JobResult.ofCourse("c1", Json.createObjectBuilder().build());
        });

        runner.run(runner.claim().orElseThrow());

        assertThat(effects).containsExactly("x for ann");
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job(id).result().orElseThrow().courseId()).contains("c1");
    }

    @Test
    void aRefusalFailsAtOnceWithItsReport() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        JobRunner runner = runner(context -> {
            throw new JobRefused("Not a zip archive.", JobResult.NOTHING);
        });

        runner.run(runner.claim().orElseThrow());

        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(id).error()).contains("Not a zip archive.");
        assertThat(job(id).result()).contains(JobResult.NOTHING);
        assertThat(job(id).attempts()).isEqualTo(1);
    }

    @Test
    void aFaultIsTriedAgainLaterAndTheJobIsDeadInTheEnd() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        JobRunner runner = runner(context -> {
            throw new IllegalStateException("a secret of the inside");
        });

        List<JobState> states = new ArrayList<>();
        for (int i = 0; i < MAX_ATTEMPTS; i++) {
            assertThat(runner.claim().map(this::ran)).isPresent();
            states.add(job(id).state());
            assertThat(runner.claim()).isEmpty();
            clock.advance(Duration.ofMinutes(10));
        }

        assertThat(states).containsExactly(JobState.QUEUED, JobState.QUEUED, JobState.DEAD);
        assertThat(job(id).error().orElseThrow())
                .contains("IllegalStateException")
                .doesNotContain("secret");
    }

    @Test
    void aRefusalOfTheDomainIsToldInItsOwnWords() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        JobRunner runner = runner(context -> {
            throw new InvalidInput("file", "is gone");
        });

        runner.run(runner.claim().orElseThrow());

        assertThat(job(id).error()).contains("file: is gone");
    }

    @Test
    void anotherWorkerContinuesFromTheCheckpointOfOneThatDiedBetweenTwoWrites() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        Claim killed = runner(this::twoSteps).claim().orElseThrow();
        effects.add("one");
        killed.saveCheckpoint("one");
        clock.advance(LEASE);
        JobRunner other = runner(this::twoSteps);

        other.run(other.claim().orElseThrow());

        assertThat(effects).containsExactly("one", "two");
        assertThat(job(id).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job(id).attempts()).isEqualTo(2);
    }

    @Test
    void aWorkerThatComesBackAfterItsLeaseHasNoEffect() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        JobRunner runner = runner(context -> {
            takenOverByAnother();
            context.requireLease();
            effects.add("too late");
            return JobResult.NOTHING;
        });

        runner.run(runner.claim().orElseThrow());

        assertThat(effects).isEmpty();
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
        assertThat(job(id).fencing()).isEqualTo(2);
    }

    @Test
    void aJobThatIsCancelledBeforeItRunsNeverRuns() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        jobs.cancel(id, Optional.of("ann"));
        JobRunner runner = runner(this::twoSteps);

        runner.run(runner.claim().orElseThrow());

        assertThat(effects).isEmpty();
        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
        assertThat(job(id).error()).contains("It was cancelled.");
    }

    @Test
    void aJobThatIsCancelledWhileItRunsStopsBeforeItsNextEffect() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        JobRunner runner = runner(context -> {
            jobs.cancel(id, Optional.of("ann"));
            context.requireLease();
            effects.add("too late");
            return JobResult.NOTHING;
        });

        runner.run(runner.claim().orElseThrow());

        assertThat(effects).isEmpty();
        assertThat(job(id).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void aMemberThatStopsHandsItsJobOverWithoutCountingTheTry() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        JobRunner stopping = runner(this::twoSteps);
        Claim claim = stopping.claim().orElseThrow();
        claim.stop();

        stopping.run(claim);

        assertThat(effects).isEmpty();
        assertThat(runner(this::twoSteps).claim().orElseThrow().job().attempts())
                .isEqualTo(1);
        assertThat(job(id).state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void aJobWhoseWorkersDieAgainAndAgainIsDead() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        JobRunner runner = runner(this::twoSteps);
        for (int i = 0; i < MAX_ATTEMPTS; i++) {
            assertThat(runner.claim()).isPresent();
            clock.advance(LEASE);
        }

        runner.run(runner.claim().orElseThrow());

        assertThat(effects).isEmpty();
        assertThat(job(id).state()).isEqualTo(JobState.DEAD);
        assertThat(job(id).error().orElseThrow()).contains("workers stopped");
    }

    @Test
    void aJobIsSeenByItsOwnerAndByWhoSeesAll() {
        JobId id = jobs.submit("copy", "ann", Map.of());

        assertThat(jobs.get(id, Optional.of("ann")).id()).isEqualTo(id);
        assertThat(jobs.get(id, Optional.empty()).id()).isEqualTo(id);
        assertThatThrownBy(() -> jobs.get(id, Optional.of("bob"))).isInstanceOf(JobNotFound.class);
        assertThatThrownBy(() -> jobs.retry(id, Optional.of("bob"))).isInstanceOf(JobNotFound.class);
        assertThatThrownBy(() -> jobs.cancel(id, Optional.of("bob"))).isInstanceOf(JobNotFound.class);
        assertThat(jobs.list(Optional.of("bob"), Optional.empty(), SliceRequest.first(5))
                        .items())
                .isEmpty();
    }

    @Test
    void aJobThatRunsIsNotTriedAgainByAPerson() {
        JobId id = jobs.submit("copy", "ann", Map.of());

        assertThatThrownBy(() -> jobs.retry(id, Optional.of("ann"))).isInstanceOf(Conflict.class);
    }

    @Test
    void theWaitDoublesStaysWithinItsStepAndHasAnEnd() {
        Random random = new Random(7);

        for (int attempt = 1; attempt < 60; attempt++) {
            long step = Math.min(600_000, 2000L << Math.min(16, attempt - 1));
            assertThat(Backoff.after(attempt, random).toMillis()).isBetween(step / 2, step);
        }
    }

    @Test
    void ofAKindWithALimitNoMoreRunInTheClusterThanItHasSlots() {
        JobId first = jobs.submit("copy", "ann", Map.of());
        JobId second = jobs.submit("copy", "ann", Map.of());
        jobs.submit("mail", "ann", Map.of());
        InMemorySlotRepository slots = new InMemorySlotRepository();
        JobRunner one = limited(slots);
        JobRunner other = limited(slots);
        one.ensureSlots();

        Claim running = one.claim().orElseThrow();
        Claim passing = other.claim().orElseThrow();
        assertThat(running.id()).isEqualTo(first);
        assertThat(passing.job().kind()).isEqualTo("mail");
        assertThat(other.claim()).isEmpty();
        one.run(running);

        assertThat(other.claim().orElseThrow().id()).isEqualTo(second);
    }

    @Test
    void theSlotOfAWorkerThatDiedIsFreeWhenItsLeaseHasRunOutAndNoSoonerThanItsHeartStops() {
        jobs.submit("copy", "ann", Map.of());
        jobs.submit("copy", "ann", Map.of());
        InMemorySlotRepository slots = new InMemorySlotRepository();
        JobRunner runner = limited(slots);
        runner.ensureSlots();
        Claim died = runner.claim().orElseThrow();
        clock.advance(LEASE.minusSeconds(1));
        died.beat();

        clock.advance(LEASE.minusSeconds(1));
        assertThat(runner.claim()).isEmpty();
        clock.advance(Duration.ofSeconds(1));

        assertThat(runner.claim()).isPresent();
    }

    @Test
    void aWorkerThatIsSlowerToTheSlotGivesTheJobBackUntouched() {
        JobId id = jobs.submit("copy", "ann", Map.of());
        InMemorySlotRepository slots = new InMemorySlotRepository();
        JobRunner slower = new JobRunner(
                repository, new LateSlots(slots), List.of(new Limited("copy", 1)), settings(), clock, new Random(3));

        assertThat(slower.claim()).isEmpty();

        assertThat(job(id).state()).isEqualTo(JobState.QUEUED);
        assertThat(job(id).attempts()).isZero();
    }

    /** Does what an earlier try has not done yet. */
    private JobResult twoSteps(JobContext context) {
        if (context.checkpoint().isEmpty()) {
            context.requireLease();
            effects.add("one");
            context.saveCheckpoint("one");
        }
        context.requireLease();
        effects.add("two");
        return JobResult.NOTHING;
    }

    private boolean ran(Claim claim) {
        runner(context -> {
                    throw new IllegalStateException("a secret of the inside");
                })
                .run(claim);
        return true;
    }

    private void takenOverByAnother() {
        clock.advance(LEASE);
        assertThat(runner(this::twoSteps).claim()).isPresent();
    }

    private Job job(JobId id) {
        return jobs.find(id).orElseThrow();
    }

    private JobRunner runner(Work work) {
        return new JobRunner(
                repository, new InMemorySlotRepository(), List.of(new Handler(work)), settings(), clock, new Random(3));
    }

    private JobRunner limited(SlotRepository slots) {
        List<JobHandler> handlers = List.of(new Limited("copy", 1), new Limited("mail", 9));
        return new JobRunner(repository, slots, handlers, settings(), clock, new Random(3));
    }

    private static JobSettings settings() {
        return new JobSettings(true, 1, Duration.ofSeconds(1), LEASE, MAX_ATTEMPTS, Duration.ofDays(7));
    }

    private record Limited(String kind, int most) implements JobHandler {
        @Override
        public OptionalInt concurrency() {
            return OptionalInt.of(most);
        }

        @Override
        public JobResult run(JobContext context) {
            return JobResult.NOTHING;
        }
    }

    /** Says that there is a slot, and then another has it. */
    private record LateSlots(SlotRepository source) implements SlotRepository {
        @Override
        public void ensure(String kind, int limit) {
            source.ensure(kind, limit);
        }

        @Override
        public Set<String> full(Map<String, Integer> limits, Instant now) {
            return Set.of();
        }

        @Override
        public Optional<Slot> take(String kind, int limit, Instant now, Instant leaseUntil) {
            return Optional.empty();
        }

        @Override
        public void prolong(Slot slot, Instant leaseUntil) {
            source.prolong(slot, leaseUntil);
        }

        @Override
        public void free(Slot slot) {
            source.free(slot);
        }
    }

    private interface Work {
        JobResult run(JobContext context) throws Exception;
    }

    private record Handler(Work work) implements JobHandler {
        @Override
        public String kind() {
            return "copy";
        }

        @Override
        public JobResult run(JobContext context) throws Exception {
            return work.run(context);
        }
    }
}
