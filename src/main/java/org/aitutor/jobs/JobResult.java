package org.aitutor.jobs;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What came out of a job.
 *
 * @param report what it did, in the words of its kind
 * @param downloadUrl where the file that it made lies
 * @param courseId the course that it made or changed
 */
public record JobResult(Optional<JsonObject> report, Optional<String> downloadUrl, Optional<String> courseId) {
    public static final JobResult NOTHING = new JobResult(Optional.empty(), Optional.empty(), Optional.empty());

    public static JobResult ofReport(JsonObject report) {
        return new JobResult(Optional.of(report), Optional.empty(), Optional.empty());
    }

    public static JobResult ofCourse(String courseId, JsonObject report) {
        return new JobResult(Optional.of(report), Optional.empty(), Optional.of(courseId));
    }
}
