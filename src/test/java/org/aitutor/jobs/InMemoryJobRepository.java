package org.aitutor.jobs;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** The twin of the repository on MongoDB, for tests without services. */
public final class InMemoryJobRepository implements JobRepository {
    private final TreeMap<String, Job> jobs = new TreeMap<>(Comparator.reverseOrder());

    @Override
    public synchronized Set<String> wanted(String kind, String argument, Collection<String> values) {
        return jobs.values().stream()
                .filter(job -> job.kind().equals(kind) && job.state() != JobState.SUCCEEDED)
                .map(job -> job.arguments().getOrDefault(argument, ""))
                .filter(values::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void insert(Job job) {
        if (jobs.putIfAbsent(job.id().value(), job) != null) {
            throw new Conflict("It exists already.");
        }
    }

    @Override
    public synchronized Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id.value()));
    }

    @Override
    public synchronized Slice<Job> list(Optional<String> owner, Optional<JobState> state, SliceRequest slice) {
        Optional<String> after = slice.after().map(position -> position.values().get(0));
        List<Job> read = jobs.values().stream()
                .filter(job -> owner.map(job.owner()::equals).orElse(true))
                .filter(job -> state.map(job.state()::equals).orElse(true))
                .filter(job ->
                        after.map(id -> job.id().value().compareTo(id) < 0).orElse(true))
                .limit(slice.limit() + 1L)
                .toList();
        return Slice.cut(read, slice.limit(), job -> Position.of(job.id().value()));
    }

    @Override
    public synchronized Map<String, Backlog> backlog(Instant now) {
        Map<String, Backlog> byKind = new TreeMap<>();
        jobs.values().forEach(job -> byKind.merge(job.kind(), counted(job, now), Backlog::and));
        byKind.values().removeIf(Backlog.NONE::equals);
        return byKind;
    }

    private static Backlog counted(Job job, Instant now) {
        return switch (job.state()) {
            case QUEUED -> job.runAt().isAfter(now) ? Backlog.NONE : new Backlog(1, Optional.of(job.runAt()), 0, 0);
            case RUNNING -> new Backlog(0, Optional.empty(), 1, 0);
            case DEAD -> new Backlog(0, Optional.empty(), 0, 1);
            case SUCCEEDED, FAILED -> Backlog.NONE;
        };
    }

    @Override
    public synchronized Optional<Job> claim(Set<String> kinds, Instant now, Instant leaseUntil) {
        return jobs.values().stream()
                .filter(job -> !job.state().isFinished())
                .filter(job -> kinds.contains(job.kind()) && !job.runAt().isAfter(now))
                .min(Comparator.comparing(Job::priority).thenComparing(Job::runAt))
                .map(job -> keep(claimed(job, leaseUntil)));
    }

    @Override
    public synchronized Optional<Job> beat(JobId id, long fencing, Instant leaseUntil, double progress, String note) {
        return update(id, held(fencing), job -> beaten(job, leaseUntil, progress, note));
    }

    @Override
    public synchronized boolean saveCheckpoint(JobId id, long fencing, String checkpoint) {
        return update(id, held(fencing), job -> withCheckpoint(job, checkpoint)).isPresent();
    }

    @Override
    public synchronized boolean finish(JobId id, long fencing, JobOutcome outcome, Instant now, Instant forgetAt) {
        return update(id, held(fencing), job -> finished(job, outcome, now)).isPresent();
    }

    @Override
    public synchronized boolean release(JobId id, long fencing, Instant runAt, Optional<String> error) {
        return update(id, held(fencing), job -> released(job, runAt, error)).isPresent();
    }

    @Override
    public synchronized boolean cancel(JobId id, Instant now) {
        return update(id, job -> !job.state().isFinished(), job -> cancelled(job, now))
                .isPresent();
    }

    @Override
    public synchronized boolean requeue(JobId id, Instant now) {
        return update(
                        id,
                        job -> job.state() == JobState.FAILED || job.state() == JobState.DEAD,
                        job -> requeued(job, now))
                .isPresent();
    }

    private Optional<Job> update(JobId id, Predicate<Job> when, UnaryOperator<Job> change) {
        return find(id).filter(when).map(change).map(this::keep);
    }

    private Job keep(Job job) {
        jobs.put(job.id().value(), job);
        return job;
    }

    private static Predicate<Job> held(long fencing) {
        return job -> job.state() == JobState.RUNNING && job.fencing() == fencing;
    }

    private static Job claimed(Job job, Instant leaseUntil) {
        return copy(job, JobState.RUNNING, job.attempts() + 1, job.fencing() + 1, leaseUntil);
    }

    private static Job beaten(Job job, Instant leaseUntil, double progress, String note) {
        return new Job(
                job.id(),
                job.kind(),
                job.owner(),
                job.arguments(),
                job.priority(),
                job.state(),
                progress,
                note,
                job.attempts(),
                job.fencing(),
                leaseUntil,
                job.cancelled(),
                job.checkpoint(),
                job.error(),
                job.result(),
                job.createdAt(),
                job.finishedAt());
    }

    private static Job withCheckpoint(Job job, String checkpoint) {
        return new Job(
                job.id(),
                job.kind(),
                job.owner(),
                job.arguments(),
                job.priority(),
                job.state(),
                job.progress(),
                job.note(),
                job.attempts(),
                job.fencing(),
                job.runAt(),
                job.cancelled(),
                Optional.of(checkpoint),
                job.error(),
                job.result(),
                job.createdAt(),
                job.finishedAt());
    }

    private static Job finished(Job job, JobOutcome outcome, Instant now) {
        double progress = outcome.state() == JobState.SUCCEEDED ? 1 : job.progress();
        return new Job(
                job.id(),
                job.kind(),
                job.owner(),
                job.arguments(),
                job.priority(),
                outcome.state(),
                progress,
                "",
                job.attempts(),
                job.fencing(),
                job.runAt(),
                job.cancelled(),
                job.checkpoint(),
                outcome.error(),
                outcome.result(),
                job.createdAt(),
                Optional.of(now));
    }

    private static Job released(Job job, Instant runAt, Optional<String> error) {
        int attempts = error.isPresent() ? job.attempts() : job.attempts() - 1;
        return new Job(
                job.id(),
                job.kind(),
                job.owner(),
                job.arguments(),
                job.priority(),
                JobState.QUEUED,
                job.progress(),
                job.note(),
                attempts,
                job.fencing(),
                runAt,
                job.cancelled(),
                job.checkpoint(),
                error.or(job::error),
                job.result(),
                job.createdAt(),
                job.finishedAt());
    }

    private static Job cancelled(Job job, Instant now) {
        Instant due = job.state() == JobState.QUEUED ? now : job.runAt();
        return new Job(
                job.id(),
                job.kind(),
                job.owner(),
                job.arguments(),
                job.priority(),
                job.state(),
                job.progress(),
                job.note(),
                job.attempts(),
                job.fencing(),
                due,
                true,
                job.checkpoint(),
                job.error(),
                job.result(),
                job.createdAt(),
                job.finishedAt());
    }

    private static Job requeued(Job job, Instant now) {
        return new Job(
                job.id(),
                job.kind(),
                job.owner(),
                Map.copyOf(job.arguments()),
                job.priority(),
                JobState.QUEUED,
                0,
                job.note(),
                0,
                job.fencing(),
                now,
                false,
                job.checkpoint(),
                Optional.empty(),
                Optional.empty(),
                job.createdAt(),
                Optional.empty());
    }

    private static Job copy(Job job, JobState state, int attempts, long fencing, Instant runAt) {
        return new Job(
                job.id(),
                job.kind(),
                job.owner(),
                job.arguments(),
                job.priority(),
                state,
                job.progress(),
                job.note(),
                attempts,
                fencing,
                runAt,
                job.cancelled(),
                job.checkpoint(),
                job.error(),
                job.result(),
                job.createdAt(),
                job.finishedAt());
    }
}
