package org.aitutor.interchange;

import static org.aitutor.interchange.oatutor.OatutorFixture.aCourse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.aitutor.accounts.User;
import org.aitutor.accounts.UserId;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.Audits;
import org.aitutor.accounts.audit.InMemoryAuditRepository;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseSource;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.ItemId;
import org.aitutor.interchange.archive.ZipBuilder;
import org.aitutor.interchange.oatutor.OatutorFixture;
import org.aitutor.jobs.InMemoryJobRepository;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.JobContext;
import org.aitutor.jobs.JobId;
import org.aitutor.jobs.JobRefused;
import org.aitutor.jobs.JobResult;
import org.aitutor.jobs.Jobs;
import org.aitutor.platform.blobs.BlobTooLarge;
import org.aitutor.platform.blobs.InMemoryBlobStore;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.security.Role;
import org.aitutor.platform.time.Ids;
import org.junit.jupiter.api.Test;

class CourseImporterTest {
    private static final UserId TEACHER = new UserId("teacher");
    private static final CourseId COURSE =
            CourseId.ofSource(TEACHER, new CourseSource("oatutor", OatutorFixture.COURSE));
    private static final String SUM1A = "content-pool/sum1/steps/sum1a/sum1a.json";
    private static final int LIMIT = 100_000;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private final InMemoryAuditRepository audited = new InMemoryAuditRepository();
    private final InMemoryBlobStore blobs = new InMemoryBlobStore();
    private final InMemoryCourseRepository courses = new InMemoryCourseRepository();
    private final InMemoryContentRepository contents = new InMemoryContentRepository();
    private final Catalogue catalogue = new Catalogue(courses, contents);
    private final Jobs jobs = new Jobs(new InMemoryJobRepository(), clock, new Ids(clock, new Random(1)), nudge -> {});
    private final CourseImports imports = new CourseImports(blobs, jobs, new ImportSettings(LIMIT));

    @Test
    void anUploadIsABlobAndThenAJob() {
        Job job = begin(stream(aCourse()));

        assertThat(job.kind()).isEqualTo("course-import");
        assertThat(job.owner()).isEqualTo("teacher");
        assertThat(job.arguments()).containsEntry("fileName", "sums.zip");
        assertThat(blobs.open(String.valueOf(job.arguments().get("blob")))).isPresent();
    }

    @Test
    void anUploadThatCannotBeTakenIsRefusedAtOnce() {
        InputStream large = new ByteArrayInputStream(new byte[LIMIT + 1]);

        assertThatThrownBy(() -> imports.keep("oatutor", large)).isInstanceOf(BlobTooLarge.class);
        assertThatThrownBy(() -> imports.keep("olx", stream(aCourse())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("format");
        assertThatThrownBy(() -> imports.keep("oatutor", InputStream.nullInputStream()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("file");
    }

    @Test
    void aCourseAppearsWithItsFiguresAndAReport() throws Exception {
        JobResult result = imported(aCourse());

        Course course = catalogue.published(COURSE);
        CourseContent content = catalogue.content(course);
        String stem = catalogue
                .item(content, ItemId.of(COURSE, "line1a"))
                .group()
                .orElseThrow()
                .stem();
        String figure = stem.replaceAll("(?s).*/media/([0-9a-f]{64})\\.gif.*", "$1");
        JsonObject report = result.report().orElseThrow();
        assertThat(course.details().title()).isEqualTo(OatutorFixture.COURSE);
        assertThat(content.items()).hasSize(4);
        assertThat(blobs.open(figure)).isPresent();
        assertThat(result.courseId()).contains(COURSE.value());
        assertThat(report.getString("outcome")).isEqualTo("imported");
        assertThat(report.getJsonObject("counts").getInt("items")).isEqualTo(4);
        assertThat(report.getJsonArray("leftOut")).hasSize(2);
        assertThat(report.getJsonArray("warnings")).hasSize(1);
        assertThat(Audits.actions(audited)).containsExactly(AuditAction.COURSE_IMPORTED);
    }

    @Test
    void theSameArchiveAgainChangesNothing() throws Exception {
        imported(aCourse());
        Course before = catalogue.published(COURSE);

        JobResult result = imported(aCourse());

        assertThat(result.report().orElseThrow().getString("outcome")).isEqualTo("unchanged");
        assertThat(catalogue.published(COURSE)).isEqualTo(before);
    }

    @Test
    void anotherArchiveOfTheSourceIsTheNextVersionOfTheSameCourse() throws Exception {
        imported(aCourse());
        ZipBuilder changed = aCourse();
        changed.with(SUM1A, changed.text(SUM1A).replace("___", "?"));

        JobResult result = imported(changed);

        Course course = catalogue.published(COURSE);
        CourseContent content = catalogue.content(course);
        assertThat(course.version()).isEqualTo(2);
        assertThat(result.report().orElseThrow().getJsonObject("course").getInt("changedItems"))
                .isEqualTo(1);
        assertThat(catalogue.item(content, ItemId.of(COURSE, "sum1a")).revision())
                .isEqualTo(2);
        assertThat(catalogue.item(content, ItemId.of(COURSE, "sum2a")).revision())
                .isEqualTo(1);
    }

    @Test
    void aBrokenArchiveChangesNothingAndTheReportSaysWhatAndWhere() throws Exception {
        imported(aCourse());
        Course before = catalogue.published(COURSE);

        JobRefused refused = refusal(aCourse().with(SUM1A, "{").without("content-pool/sum2/sum2.json"));

        JsonObject report = refused.result().report().orElseThrow();
        assertThat(refused).hasMessageContaining("(and 1 more)");
        assertThat(report.getString("outcome")).isEqualTo("refused");
        assertThat(report.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("file"))
                .containsExactlyInAnyOrder(SUM1A, "content-pool/sum2/sum2.json");
        assertThat(catalogue.published(COURSE)).isEqualTo(before);
    }

    @Test
    void aHostileArchiveChangesNothing() {
        JobRefused refused = refusal(aCourse().with("../../etc/cron.d/x", "x").with("inner.zip", "x"));

        assertThat(refused.result().report().orElseThrow().getJsonArray("errors"))
                .hasSize(2);
        assertThat(catalogue.find(COURSE)).isEmpty();
    }

    @Test
    void anImportThatIsCancelledChangesNothing() throws Exception {
        Job job = begin(stream(aCourse()));
        Context cancelled = new Context(job, true);

        assertThatThrownBy(() -> importer().run(cancelled)).isInstanceOf(Stopped.class);

        assertThat(catalogue.find(COURSE)).isEmpty();
    }

    @Test
    void whoIsNoInstructorAnyMoreImportsNothing() {
        Job job = imports.begin(new UserId("student"), imports.keep("oatutor", stream(aCourse())), "sums.zip");

        assertThatThrownBy(() -> importer().run(new Context(job, false)))
                .isInstanceOf(JobRefused.class)
                .hasMessageContaining("instructor");
    }

    @Test
    void anArchiveThatIsNoLongerKeptIsRefusedWithThatReason() {
        Job job = begin(stream(aCourse()));
        blobs.delete(String.valueOf(job.arguments().get("blob")));

        assertThatThrownBy(() -> importer().run(new Context(job, false)))
                .isInstanceOf(JobRefused.class)
                .hasMessageContaining("upload it again");
    }

    private Job begin(InputStream upload) {
        return imports.begin(TEACHER, imports.keep("oatutor", upload), "sums.zip");
    }

    private JobResult imported(ZipBuilder zip) throws Exception {
        Job job = begin(stream(zip));
        return importer().run(new Context(job, false));
    }

    private JobRefused refusal(ZipBuilder zip) {
        return catchThrowableOfType(JobRefused.class, () -> imported(zip));
    }

    private CourseImporter importer() {
        return new CourseImporter(
                CourseImporterTest::account,
                blobs,
                catalogue,
                new ContentPublisher(courses, contents, clock),
                Audits.log(audited));
    }

    private static Optional<User> account(UserId id) {
        Set<Role> roles = id.equals(TEACHER) ? Set.of(Role.INSTRUCTOR) : Set.of(Role.STUDENT);
        return Optional.of(new User(
                id, id + "@example.org", "Tess", roles, true, "en", "UTC", 1, Instant.EPOCH, Optional.empty()));
    }

    private static InputStream stream(ZipBuilder zip) {
        return new ByteArrayInputStream(zip.bytes());
    }

    private static final class Stopped extends RuntimeException {}

    /** A claim that holds, or that was cancelled. */
    private record Context(Job job, boolean isCancelled) implements JobContext {
        @Override
        public JobId id() {
            return job.id();
        }

        @Override
        public String owner() {
            return job.owner();
        }

        @Override
        public Map<String, String> arguments() {
            return job.arguments();
        }

        @Override
        public long fencing() {
            return 1;
        }

        @Override
        public void progress(double done, String note) {
            assertThat(done).isBetween(0.0, 1.0);
        }

        @Override
        public void requireLease() {
            if (isCancelled) {
                throw new Stopped();
            }
        }

        @Override
        public Optional<String> checkpoint() {
            return Optional.empty();
        }

        @Override
        public void saveCheckpoint(String checkpoint) {}
    }
}
