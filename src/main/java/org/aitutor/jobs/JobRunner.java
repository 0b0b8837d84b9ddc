package org.aitutor.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aitutor.platform.problem.DomainException;

/** Claims a job, has its handler do it, and writes how it ended. Holds no threads: {@link JobWorker} does. */
final class JobRunner {
    private static final Logger LOG = System.getLogger(JobRunner.class.getName());
    private static final String CANCELLED = "It was cancelled.";

    private final JobRepository repository;
    private final SlotRepository slots;
    private final Map<String, JobHandler> handlers;
    private final Map<String, Integer> limits;
    private final JobSettings settings;
    private final Clock clock;
    private final RandomGenerator random;

    JobRunner(
            JobRepository repository,
            SlotRepository slots,
            Iterable<JobHandler> handlers,
            JobSettings settings,
            Clock clock,
            RandomGenerator random) {
        this.repository = repository;
        this.slots = slots;
        this.handlers = StreamSupport.stream(handlers.spliterator(), false)
                .collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.limits = this.handlers.values().stream()
                .filter(handler -> handler.concurrency().isPresent())
                .collect(Collectors.toMap(
                        JobHandler::kind, handler -> handler.concurrency().getAsInt()));
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    /** Makes the slots of the kinds that have a limit. */
    void ensureSlots() {
        limits.forEach(slots::ensure);
    }

    /** Claims the next job that is due, of the kinds that have a handler here and a free slot in the cluster. */
    Optional<Claim> claim() {
        Set<String> kinds = new HashSet<>(handlers.keySet());
        if (!limits.isEmpty()) {
            kinds.removeAll(slots.full(limits, clock.instant()));
        }
        Optional<Job> job = next(kinds);
        while (job.isPresent()) {
            Optional<Claim> claim = withSlot(job.get());
            if (claim.isPresent()) {
                return claim;
            }
            kinds.remove(job.get().kind());
            job = next(kinds);
        }
        return Optional.empty();
    }

    private Optional<Job> next(Set<String> kinds) {
        Instant now = clock.instant();
        return kinds.isEmpty() ? Optional.empty() : repository.claim(kinds, now, now.plus(settings.lease()));
    }

    /** The job with a slot, where its kind needs one; another worker may have been faster, then the job goes back. */
    private Optional<Claim> withSlot(Job job) {
        Integer limit = limits.get(job.kind());
        if (limit == null) {
            return Optional.of(claimOf(job, Optional.empty()));
        }
        Instant now = clock.instant();
        Optional<Slot> slot = slots.take(job.kind(), limit, now, now.plus(settings.lease()));
        if (slot.isEmpty()) {
            repository.release(job.id(), job.fencing(), now, Optional.empty());
        }
        return slot.map(taken -> claimOf(job, Optional.of(taken)));
    }

    private Claim claimOf(Job job, Optional<Slot> slot) {
        return new Claim(job, repository, slot, slots, clock, settings.lease());
    }

    /** Runs a claimed job to its end, or to the end of this try. Throws nothing that the handler throws. */
    void run(Claim claim) {
        tryOnce(claim);
        claim.freeSlot();
    }

    private void tryOnce(Claim claim) {
        if (claim.isCancelledByPerson()) {
            finish(claim, JobOutcome.failed(CANCELLED, Optional.empty()));
        } else if (claim.job().attempts() > settings.maxAttempts()) {
            finish(claim, JobOutcome.dead(claim.job().error().orElse("Its workers stopped before it came to an end.")));
        } else {
            attempt(claim);
        }
    }

    /** Gives a job back that this member can no longer finish: another continues with it at once. */
    void handOver(Claim claim) {
        giveBack(claim);
        claim.freeSlot();
    }

    private void giveBack(Claim claim) {
        repository.release(claim.id(), claim.fencing(), clock.instant(), Optional.empty());
    }

    @SuppressWarnings("IllegalCatch") // whatever a handler throws, its job must not hang
    private void attempt(Claim claim) {
        try {
            JobHandler handler = handlers.get(claim.job().kind());
            if (handler == null) {
                throw new IllegalStateException("no handler for " + claim.job().kind());
            }
            finish(claim, JobOutcome.succeeded(handler.run(claim)));
        } catch (JobRefused refused) {
            finish(claim, JobOutcome.failed(String.valueOf(refused.getMessage()), Optional.of(refused.result())));
        } catch (JobInterrupted interrupted) {
            leave(claim);
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError failed) {
            tryAgain(claim, failed);
        }
    }

    private void leave(Claim claim) {
        if (claim.isCancelledByPerson()) {
            finish(claim, JobOutcome.failed(CANCELLED, Optional.empty()));
        } else {
            giveBack(claim);
        }
    }

    private void tryAgain(Claim claim, Throwable failed) {
        int attempts = claim.job().attempts();
        LOG.log(Level.WARNING, () -> "Job " + claim.id() + ", try " + attempts + ", did not end well", failed);
        if (attempts >= settings.maxAttempts()) {
            finish(claim, JobOutcome.dead(reason(failed)));
            return;
        }
        repository.release(
                claim.id(),
                claim.fencing(),
                clock.instant().plus(Backoff.after(attempts, random)),
                Optional.of(reason(failed)));
    }

    private void finish(Claim claim, JobOutcome outcome) {
        boolean held = repository.finish(
                claim.id(),
                claim.fencing(),
                outcome,
                clock.instant(),
                clock.instant().plus(settings.keep()));
        if (!held) {
            LOG.log(Level.INFO, () -> "Job " + claim.id() + " is another worker's by now");
        }
    }

    /** What a person may read: our refusals in their own words, nothing of a fault's inside. */
    private static String reason(Throwable failed) {
        return failed instanceof DomainException refusal
                ? refusal.detail()
                : "Something went wrong on our side (" + failed.getClass().getSimpleName() + ").";
    }
}
