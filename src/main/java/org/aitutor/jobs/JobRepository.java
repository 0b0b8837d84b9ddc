package org.aitutor.jobs;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/**
 * Keeps the jobs. Each method is one atomic step. Those that a worker calls name the claim by its fencing number, and
 * change nothing once the job has been claimed again, finished or queued.
 */
public interface JobRepository {
    /** Keeps a new job. @throws org.aitutor.platform.problem.Conflict where the id is taken */
    void insert(Job job);

    Optional<Job> find(JobId id);

    /** Jobs, newest first: of one owner, or of all; in one state, or in any. */
    Slice<Job> list(Optional<String> owner, Optional<JobState> state, SliceRequest slice);

    /**
     * Claims the most urgent job, and of those the one that has been due for longest: a queued one whose time has come, or
     * a running one whose lease has run out. Raises its attempts and its fencing number.
     */
    Optional<Job> claim(Set<String> kinds, Instant now, Instant leaseUntil);

    /** Those of the values that an argument of a job of that kind has, which has not succeeded: it may run yet, or again. */
    Set<String> wanted(String kind, String argument, Collection<String> values);

    /** How the jobs stand by kind: what is due by now, what runs and what is dead; kinds without any are left out. */
    Map<String, Backlog> backlog(Instant now);

    /** Prolongs the claim and notes the progress. @return the job as it is now; empty where the claim is lost */
    Optional<Job> beat(JobId id, long fencing, Instant leaseUntil, double progress, String note);

    /** Leaves word for a later try. @return whether the claim held */
    boolean saveCheckpoint(JobId id, long fencing, String checkpoint);

    /**
     * Ends the job, in a finished state.
     *
     * @param outcome how
     * @param forgetAt when it may be deleted
     * @return whether the claim held
     */
    boolean finish(JobId id, long fencing, JobOutcome outcome, Instant now, Instant forgetAt);

    /**
     * Gives the claim back for a later try.
     *
     * @param error why it did not come to an end; empty where the worker had to stop, and the attempt does not count
     * @return whether the claim held
     */
    boolean release(JobId id, long fencing, Instant runAt, Optional<String> error);

    /** Marks a job that has not ended as cancelled; one that waits becomes due at once. @return whether it had not ended */
    boolean cancel(JobId id, Instant now);

    /** Queues a failed or dead job again, as if it were new; its fencing number stays. @return whether it was one */
    boolean requeue(JobId id, Instant now);
}
