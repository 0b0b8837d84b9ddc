package org.aitutor.jobs;

/** Does one kind of job. A bean; found by its kind. */
public interface JobHandler {
    /** The kind's name: lower-case words with hyphens, never changed once released. */
    String kind();

    /**
     * Does the job. May be called again for the same job after a try that ended half-way, so its effects must be the
     * same when they are repeated; it asks {@link JobContext#requireLease} before an effect that others see.
     *
     * @throws JobRefused where another try would end the same way
     * @throws Exception where another try may do better: the job is tried again later
     */
    JobResult run(JobContext context) throws Exception;
}
