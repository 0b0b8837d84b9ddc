package org.aitutor.jobs;

/**
 * A handler's word that another try would end the same way: the job fails at once, and keeps this message and the
 * result (a report of what is wrong).
 */
public final class JobRefused extends Exception {
    private final transient JobResult result;

    /** @param message a sentence for the person who asked for the job */
    public JobRefused(String message, JobResult result) {
        super(message);
        this.result = result;
    }

    public JobResult result() {
        return result;
    }
}
