package org.aitutor.jobs.rest;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.JobResult;
import org.jspecify.annotations.Nullable;

/**
 * A job as its owner sees it.
 *
 * @param owner whose it is
 * @param priority urgent, normal or background
 * @param state queued, running, succeeded, failed or dead
 * @param progress 0 to 1
 * @param note what is being done; left out where there is nothing to say
 * @param error why it did not succeed, or why the last try did not
 */
public record JobView(
        String id,
        String kind,
        String owner,
        String priority,
        String state,
        double progress,
        @Nullable String note,
        int attempts,
        @Nullable String error,
        @Nullable Result result,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    /** What came out of it. */
    public record Result(
            @Nullable JsonObject report,
            @Nullable String downloadUrl,
            @Nullable String courseId) {
        static Result of(JobResult result) {
            return new Result(
                    result.report().orElse(null),
                    result.downloadUrl().orElse(null),
                    result.courseId().orElse(null));
        }
    }

    public static JobView of(Job job) {
        return new JobView(
                job.id().value(),
                job.kind(),
                job.owner(),
                job.priority().apiName(),
                job.state().apiName(),
                job.progress(),
                job.note().isEmpty() ? null : job.note(),
                job.attempts(),
                job.error().orElse(null),
                job.result().map(Result::of).orElse(null),
                job.createdAt(),
                job.finishedAt().orElse(null));
    }
}
