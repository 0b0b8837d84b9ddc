package org.aitutor.interchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.accounts.Accounts;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseDraft;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.PublishOutcome;
import org.aitutor.interchange.archive.Archive;
import org.aitutor.interchange.archive.ArchiveLimits;
import org.aitutor.interchange.archive.ArchiveRefused;
import org.aitutor.interchange.archive.Finding;
import org.aitutor.interchange.oatutor.Figure;
import org.aitutor.interchange.oatutor.OatutorCourse;
import org.aitutor.interchange.oatutor.OatutorReader;
import org.aitutor.interchange.oatutor.OatutorRefused;
import org.aitutor.jobs.JobContext;
import org.aitutor.jobs.JobHandler;
import org.aitutor.jobs.JobRefused;
import org.aitutor.jobs.JobResult;
import org.aitutor.platform.blobs.BlobStore;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Role;

/**
 * Imports an uploaded archive. The archive is read as a whole first, then its figures are kept, then the course is
 * published in one step: until then nobody sees a thing, and doing it again does the same.
 */
@Singleton
public final class CourseImporter implements JobHandler {
    static final String KIND = "course-import";
    static final String BLOB = "blob";
    static final String FILE_NAME = "fileName";

    private static final double READ = 0.7;
    private static final double FIGURES_KEPT = 0.8;

    private final Function<UserId, Optional<User>> accounts;
    private final BlobStore blobs;
    private final Catalogue catalogue;
    private final ContentPublisher publisher;
    private final AuditLog audit;

    @Inject
    CourseImporter(
            Accounts accounts, BlobStore blobs, Catalogue catalogue, ContentPublisher publisher, AuditLog audit) {
        this(accounts::find, blobs, catalogue, publisher, audit);
    }

    CourseImporter(
            Function<UserId, Optional<User>> accounts,
            BlobStore blobs,
            Catalogue catalogue,
            ContentPublisher publisher,
            AuditLog audit) {
        this.audit = audit;
        this.accounts = accounts;
        this.blobs = blobs;
        this.catalogue = catalogue;
        this.publisher = publisher;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobResult run(JobContext context) throws JobRefused, IOException {
        Instructor instructor = instructor(context);
        Path file = Files.createTempFile("import-", ".zip");
        try {
            fetch(context, file);
            return imported(context, instructor, file);
        } catch (ArchiveRefused refused) {
            throw refused(refused.findings());
        } catch (OatutorRefused refused) {
            throw refused(refused.findings());
        } catch (InvalidInput contradicting) {
            throw refused(
                    contradicting.errors().stream().map(CourseImporter::finding).toList());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private JobResult imported(JobContext context, Instructor instructor, Path file)
            throws IOException, ArchiveRefused, OatutorRefused {
        try (Archive archive = Archive.open(file, ArchiveLimits.USUAL)) {
            OatutorCourse course = OatutorReader.read(
                    archive, source -> CourseId.ofSource(instructor.id(), source), done -> watch(context, done));
            keepFigures(context, archive, course.figures());
            return publish(context, instructor, course);
        }
    }

    private JobResult publish(JobContext context, Instructor instructor, OatutorCourse course) {
        CourseDraft draft = course.draft();
        Optional<Course> before = catalogue.find(draft.id());
        context.progress(FIGURES_KEPT, "Publishing");
        context.requireLease();
        PublishOutcome outcome = publisher.publish(instructor, draft, true);
        boolean changed =
                before.map(standing -> standing.version() != outcome.version()).orElse(true);
        audit.note(AuditFact.of(AuditAction.COURSE_IMPORTED)
                .by(instructor.id())
                .on("course:" + draft.id())
                .with(Map.of("version", Integer.toString(outcome.version()))));
        return JobResult.ofCourse(draft.id().value(), ImportReport.imported(course, outcome, changed));
    }

    private void keepFigures(JobContext context, Archive archive, List<Figure> figures)
            throws IOException, ArchiveRefused {
        context.progress(READ, "Keeping figures");
        context.requireLease();
        for (Figure figure : figures) {
            InputStream content = new ByteArrayInputStream(archive.read(figure.file()));
            blobs.put(content, figure.extension(), ArchiveLimits.USUAL.entryBytes());
        }
    }

    private static void watch(JobContext context, double done) {
        context.progress(READ * done, "Reading problems");
        if (context.isCancelled()) {
            context.requireLease();
        }
    }

    private void fetch(JobContext context, Path file) throws IOException, JobRefused {
        context.progress(0, "Fetching the archive");
        Optional<InputStream> blob =
                blobs.open(String.valueOf(context.arguments().get(BLOB)));
        try (InputStream content = blob.orElseThrow(
                () -> refused(List.of(new Finding("", "The uploaded archive is no longer kept; upload it again."))))) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Instructor instructor(JobContext context) throws JobRefused {
        return accounts.apply(new UserId(context.owner()))
                .filter(user -> user.active() && user.roles().contains(Role.INSTRUCTOR))
                .map(CourseImporter::instructor)
                .orElseThrow(() -> refused(List.of(new Finding("", "Only an instructor may import a course."))));
    }

    private static Instructor instructor(User user) {
        return new Instructor(user.id(), user.displayName());
    }

    private static Finding finding(FieldError error) {
        return new Finding("", error.field() + ": " + error.message());
    }

    private static JobRefused refused(List<Finding> findings) {
        Finding first = findings.get(0);
        String where = first.file().isEmpty() ? "" : first.file() + ": ";
        String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
        return new JobRefused(where + first.message() + more, JobResult.ofReport(ImportReport.refused(findings)));
    }
}
