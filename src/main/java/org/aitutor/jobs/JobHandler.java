package org.aitutor.jobs;

import java.util.OptionalInt;

/** Does one kind of job. A bean; found by its kind. */
public interface JobHandler {
    /** The kind's name: lower-case words with hyphens, never changed once released. */
    String kind();

    /** How many jobs of this kind may run at once in the whole cluster, 1 to 64; as many as there are workers by default. */
    default OptionalInt concurrency() {
        return OptionalInt.empty();
    }

    /**
     * Does the job. May be called again for the same job after a try that ended half-way, so its effects must be the
     * same when they are repeated; it asks {@link JobContext#requireLease} before an effect that others see, and makes
     * what must be done once conditional on {@link JobContext#fencing} ({@link org.aitutor.platform.mongo.Fenced} does).
     * What leaves the house, mail above all, goes out at least once: under an id made of the job's (a stable Message-ID),
     * so that whoever gets it twice can tell.
     *
     * @throws JobRefused where another try would end the same way
     * @throws Exception where another try may do better: the job is tried again later
     */
    JobResult run(JobContext context) throws Exception;
}
