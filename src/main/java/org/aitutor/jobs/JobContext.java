package org.aitutor.jobs;

import java.util.Map;
import java.util.Optional;

/** What a handler has of the job that it does. */
public interface JobContext {
    JobId id();

    /** Who asked for it. */
    String owner();

    Map<String, String> arguments();

    /** The number of this claim: an effect elsewhere that is conditional on it is safe from a worker that lost its lease. */
    long fencing();

    /**
     * How far it is, for the person who waits. Cheap to call often: it is written with the heart-beat.
     *
     * @param done 0 to 1
     * @param note a few words; may be empty
     */
    void progress(double done, String note);

    /** Whether to stop soon: the job was cancelled, its lease is lost, or the member is stopping. */
    boolean isCancelled();

    /**
     * Makes sure, in the database, that this claim still holds and nobody cancelled.
     *
     * @throws JobInterrupted where it does not; handlers let it pass
     */
    void requireLease();

    /** What an earlier try left for this one. */
    Optional<String> checkpoint();

    /** Leaves word for a later try. @throws JobInterrupted where the lease is lost */
    void saveCheckpoint(String checkpoint);
}
