package org.aitutor.interchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.PublishOutcome;
import org.aitutor.interchange.archive.Finding;
import org.aitutor.interchange.oatutor.OatutorCourse;

/** What an import did, file by file, as JSON for the person who asked for it. */
final class ImportReport {
    /** Of each list: enough for a person, and far from what a document can hold. The counts are whole. */
    private static final int LONGEST = 500;

    private ImportReport() {}

    /** Of an archive that was refused: nothing was changed. */
    static JsonObject refused(List<Finding> errors) {
        return begun("refused")
                .add("counts", Json.createObjectBuilder().add("errors", errors.size()))
                .add("leftOut", Json.createArrayBuilder())
                .add("warnings", Json.createArrayBuilder())
                .add("errors", list(errors))
                .add("truncated", errors.size() > LONGEST)
                .build();
    }

    /** Of a course that came in. */
    static JsonObject imported(OatutorCourse course, PublishOutcome outcome, boolean changed) {
        return begun(changed ? "imported" : "unchanged")
                .add("course", course(course.draft(), outcome))
                .add("counts", counts(course))
                .add("leftOut", list(course.leftOut()))
                .add("warnings", list(course.warnings()))
                .add("errors", Json.createArrayBuilder())
                .add(
                        "truncated",
                        Math.max(course.leftOut().size(), course.warnings().size()) > LONGEST)
                .build();
    }

    private static JsonObjectBuilder begun(String outcome) {
        return Json.createObjectBuilder().add("format", "oatutor").add("outcome", outcome);
    }

    private static JsonObjectBuilder course(CourseDraft draft, PublishOutcome outcome) {
        return Json.createObjectBuilder()
                .add("id", draft.id().value())
                .add("title", draft.details().title())
                .add("version", outcome.version())
                .add("changedLessons", outcome.changedLessons())
                .add("changedItems", outcome.changedItems());
    }

    private static JsonObjectBuilder counts(OatutorCourse course) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        for (Map.Entry<String, Integer> count : course.counts().entrySet()) {
            counts.add(count.getKey(), count.getValue());
        }
        return counts.add("leftOut", course.leftOut().size())
                .add("warnings", course.warnings().size())
                .add("errors", 0);
    }

    private static JsonArrayBuilder list(List<Finding> findings) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        findings.stream()
                .limit(LONGEST)
                .forEach(finding -> list.add(
                        Json.createObjectBuilder().add("file", finding.file()).add("reason", finding.message())));
        return list;
    }
}
