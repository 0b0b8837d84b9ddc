package org.aitutor.jobs;

/** The worker no longer has the job: it was cancelled, or the lease ran out and another worker may have it. */
public final class JobInterrupted extends RuntimeException {
    JobInterrupted(JobId id) {
        super("Job " + id + " is no longer this worker's");
    }
}
