package org.aitutor.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of background work. It is queued, claimed and run (again and again if it must), and ends succeeded, failed or
 * dead; a person may have a failed or dead one tried again.
 *
 * @param owner who asked for it
 * @param arguments what the handler needs; holds no secrets
 * @param progress 0 to 1
 * @param note what is being done, in a few words; may be empty
 * @param attempts claims so far that counted, this one included
 * @param fencing the number of the last claim; rises with each
 * @param runAt when it may be claimed: while it runs, when its lease ends
 * @param cancelled whether somebody asked to stop it
 * @param checkpoint what a try left for the next
 * @param error why the last try did not succeed, as a sentence
 */
public record Job(
        JobId id,
        String kind,
        String owner,
        Map<String, String> arguments,
        JobPriority priority,
        JobState state,
        double progress,
        String note,
        int attempts,
        long fencing,
        Instant runAt,
        boolean cancelled,
        Optional<String> checkpoint,
        Optional<String> error,
        Optional<JobResult> result,
        Instant createdAt,
        Optional<Instant> finishedAt) {
    public Job {
        arguments = Map.copyOf(arguments);
    }

    /** A new one, to be run at once. */
    public static Job queued(JobId id, String kind, String owner, Map<String, String> arguments, Instant now) {
        return queued(id, kind, owner, arguments, JobPriority.NORMAL, now);
    }

    /** A new one of some urgency, to be run at once. */
    public static Job queued(
            JobId id, String kind, String owner, Map<String, String> arguments, JobPriority priority, Instant now) {
        return new Job(
                id,
                kind,
                owner,
                arguments,
                priority,
                JobState.QUEUED,
                0,
                "",
                0,
                0,
                now,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty());
    }
}
