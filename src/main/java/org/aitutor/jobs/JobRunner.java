package org.aitutor.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, JobHandler> handlers;
    private final JobSettings settings;
    private final Clock clock;
    private final RandomGenerator random;

    JobRunner(
            JobRepository repository,
            Iterable<JobHandler> handlers,
            JobSettings settings,
            Clock clock,
            RandomGenerator random) {
        this.repository = repository;
        this.handlers = StreamSupport.stream(handlers.spliterator(), false)
                .collect(Collectors.toMap(JobHandler::kind, Function.identity()));
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    /** Claims the next job that is due, of the kinds that have a handler here. */
    Optional<Claim> claim() {
        return repository
                .claim(handlers.keySet(), clock.instant(), clock.instant().plus(settings.lease()))
                .map(job -> new Claim(job, repository, clock, settings.lease()));
    }

    /** Runs a claimed job to its end, or to the end of this try. Throws nothing that the handler throws. */
    void run(Claim claim) {
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
            handOver(claim);
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
