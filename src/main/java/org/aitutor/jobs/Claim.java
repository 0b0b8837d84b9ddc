package org.aitutor.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A job in the hands of a worker: what its handler sees, and what the worker's heart-beat keeps alive. */
final class Claim implements JobContext {
    private final Job job;
    private final JobRepository repository;
    private final Clock clock;
    private final Duration lease;
    private final Optional<Slot> slot;
    private final SlotRepository slots;
    private volatile double progress;
    private volatile String note;
    private volatile boolean lost;
    private volatile boolean cancelled;
    private volatile boolean stopping;

    Claim(Job job, JobRepository repository, Optional<Slot> slot, SlotRepository slots, Clock clock, Duration lease) {
        this.slot = slot;
        this.slots = slots;
        this.job = job;
        this.repository = repository;
        this.clock = clock;
        this.lease = lease;
        this.progress = job.progress();
        this.note = job.note();
        this.cancelled = job.cancelled();
    }

    Job job() {
        return job;
    }

    /** Prolongs the lease, writes the progress, and learns whether the job is still this worker's. */
    void beat() {
        if (lost) {
            return;
        }
        Instant until = clock.instant().plus(lease);
        Optional<Job> now = repository.beat(job.id(), job.fencing(), until, progress, note);
        slot.ifPresent(taken -> slots.prolong(taken, until));
        lost = now.isEmpty();
        cancelled = now.map(Job::cancelled).orElse(cancelled);
    }

    /** Gives the kind's slot to another worker. */
    void freeSlot() {
        slot.ifPresent(slots::free);
    }

    /** The member stops: the handler should come to an end. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    boolean isCancelledByPerson() {
        return cancelled;
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public String owner() {
        return job.owner();
    }

    @Override
    public Map<String, String> arguments() {
        return job.arguments();
    }

    @Override
    public long fencing() {
        return job.fencing();
    }

    @Override
    public void progress(double done, String what) {
        progress = Math.max(0, Math.min(1, done));
        note = what;
    }

    @Override
    public boolean isCancelled() {
        return lost || cancelled || stopping;
    }

    @Override
    public void requireLease() {
        beat();
        if (isCancelled()) {
            throw new JobInterrupted(job.id());
        }
    }

    @Override
    public Optional<String> checkpoint() {
        return job.checkpoint();
    }

    @Override
    public void saveCheckpoint(String checkpoint) {
        if (!repository.saveCheckpoint(job.id(), job.fencing(), checkpoint)) {
            lost = true;
            throw new JobInterrupted(job.id());
        }
    }
}
