package org.aitutor.jobs.store;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.JobId;
import org.aitutor.jobs.JobPriority;
import org.aitutor.jobs.JobResult;
import org.aitutor.jobs.JobState;
import org.aitutor.platform.json.JsonText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A job as it is stored: times as dates, the report as JSON text, what is empty left out. */
final class JobDocument {
    private JobDocument() {}

    static Document of(Job job) {
        Document document = new Document("_id", job.id().value())
                .append("kind", job.kind())
                .append("owner", job.owner())
                .append("arguments", new Document(new LinkedHashMap<>(job.arguments())))
                .append("priority", job.priority().rank())
                .append("state", job.state().apiName())
                .append("progress", job.progress())
                .append("note", job.note())
                .append("attempts", job.attempts())
                .append("fencing", job.fencing())
                .append("runAt", Date.from(job.runAt()))
                .append("cancelled", job.cancelled())
                .append("createdAt", Date.from(job.createdAt()));
        job.checkpoint().ifPresent(checkpoint -> document.append("checkpoint", checkpoint));
        job.error().ifPresent(error -> document.append("error", error));
        job.result().ifPresent(result -> document.append("result", of(result)));
        job.finishedAt().ifPresent(at -> document.append("finishedAt", Date.from(at)));
        return document;
    }

    static Document of(JobResult result) {
        Document document = new Document();
        result.report().ifPresent(report -> document.append("report", report.toString()));
        result.downloadUrl().ifPresent(url -> document.append("downloadUrl", url));
        result.courseId().ifPresent(course -> document.append("courseId", course));
        return document;
    }

    static Job toJob(Document document) {
        return new Job(
                new JobId(document.getString("_id")),
                document.getString("kind"),
                document.getString("owner"),
                texts(document.get("arguments", Document.class)),
                JobPriority.ofRank(document.getInteger("priority", JobPriority.NORMAL.rank())),
                JobState.ofApiName(document.getString("state")).orElseThrow(),
                document.getDouble("progress"),
                document.getString("note"),
                document.getInteger("attempts"),
                document.getLong("fencing"),
                document.getDate("runAt").toInstant(),
                document.getBoolean("cancelled"),
                text(document, "checkpoint"),
                text(document, "error"),
                Optional.ofNullable(document.get("result", Document.class)).map(JobDocument::toResult),
                document.getDate("createdAt").toInstant(),
                instant(document.getDate("finishedAt")));
    }

    private static JobResult toResult(Document document) {
        return new JobResult(
                text(document, "report").map(JsonText::object),
                text(document, "downloadUrl"),
                text(document, "courseId"));
    }

    private static Map<String, String> texts(Document document) {
        Map<String, String> texts = new LinkedHashMap<>();
        document.forEach((key, value) -> texts.put(key, (String) value));
        return texts;
    }

    private static Optional<String> text(Document document, String field) {
        return Optional.ofNullable(document.getString(field));
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
