package org.aitutor.interchange.rest;

import static org.aitutor.interchange.oatutor.OatutorFixture.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.aitutor.interchange.archive.ZipBuilder;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.SharedData;
import org.aitutor.testing.TestServer;
import org.aitutor.testing.Waiting;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the upload to the course, on the real server. */
class ImportIT {
    private static final String BOUNDARY = "a-boundary-of-the-test";

    private final ApiClient instructor = TestServer.clientOf("instructor");

    @Test
    void anUploadBecomesAJobAndTheJobACourse() {
        ApiAnswer accepted = upload(instructor, named("Upload to course").bytes());

        JsonObject job = ended(accepted);
        JsonObject result = job.getJsonObject("result");
        String course = result.getString("courseId");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Location"))
                .endsWith("/jobs/" + accepted.object().getJsonObject("job").getString("id"));
        assertThat(job.getString("state")).isEqualTo("succeeded");
        assertThat(job.getJsonNumber("progress").doubleValue()).isEqualTo(1);
        assertThat(result.getJsonObject("report").getJsonObject("counts").getInt("items"))
                .isEqualTo(4);
        assertThat(TestServer.client().get("/courses/" + course).object().getString("title"))
                .isEqualTo("Upload to course");
    }

    @Test
    void aFigureOfTheCourseIsServed() {
        JsonObject job = ended(upload(instructor, named("Figures").bytes()));
        String course = job.getJsonObject("result").getString("courseId");

        Document item = TestServer.database()
                .getCollection("items")
                .find(new Document("_id", new Document("$regex", "^" + course + ":.*line1a")))
                .first();

        String path = String.valueOf(item).replaceAll("(?s).*(/media/[0-9a-f]{64}\\.gif).*", "$1");
        ApiAnswer figure = TestServer.client().getRoot(path);
        assertThat(figure.status()).isEqualTo(200);
        assertThat(figure.header("Content-Type")).startsWith("image/gif");
    }

    @Test
    void importingAgainMakesNoSecondCourse() {
        ZipBuilder zip = named("Twice");
        JsonObject first = ended(upload(instructor, zip.bytes()));
        zip.with("content-pool/sum1/steps/sum1a/tutoring/sum1aDefaultPathway.json", "[]");

        JsonObject second = ended(upload(instructor, zip.bytes()));
        JsonObject third = ended(upload(instructor, zip.bytes()));

        String course = first.getJsonObject("result").getString("courseId");
        assertThat(second.getJsonObject("result").getString("courseId")).isEqualTo(course);
        assertThat(report(second).getJsonObject("course").getInt("version"))
                .isGreaterThan(report(first).getJsonObject("course").getInt("version"));
        assertThat(report(third).getString("outcome")).isEqualTo("unchanged");
        assertThat(instructor.get("/courses?mine=true&limit=100").items().getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("title").equals("Twice"))
                .hasSize(1);
    }

    @Test
    void theSameUploadUnderTheSameKeyIsOneJob() {
        byte[] zip = named("Keyed").bytes();
        ApiClient keyed = instructor.with("Idempotency-Key", "import-" + System.nanoTime());

        ApiAnswer first = upload(keyed, zip);
        ApiAnswer again = upload(keyed, zip);
        ApiAnswer other = upload(keyed, named("Another").bytes());

        assertThat(first.status()).isEqualTo(202);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.object().getString("type")).endsWith("idempotency-key-reused");
        assertThat(upload(instructor.with("Idempotency-Key", "with a blank"), zip)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aBrokenArchiveFailsWithAReportAndMayBeTriedAgain() {
        byte[] zip = named("Broken").with("skillModel.json", "{oops").bytes();

        JsonObject job = ended(upload(instructor, zip));
        ApiAnswer again = instructor.post("/jobs/" + job.getString("id") + "/retry", "");

        JsonObject error = report(job).getJsonArray("errors").getJsonObject(0);
        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getString("error")).contains("skillModel.json");
        assertThat(error.getString("file")).isEqualTo("skillModel.json");
        assertThat(error.getString("reason")).contains("JSON");
        assertThat(again.status()).isEqualTo(200);
        assertThat(ended(job.getString("id")).getString("state")).isEqualTo("failed");
        assertThat(instructor.get("/courses?mine=true&limit=100").text()).doesNotContain("\"Broken\"");
    }

    @Test
    void anotherPersonsJobIsNotThere() {
        String path =
                "/jobs/" + ended(upload(instructor, named("Private").bytes())).getString("id");

        assertThat(TestServer.clientOf("student").get(path).status()).isEqualTo(404);
        assertThat(TestServer.clientOf("student").post(path + "/retry", "").status())
                .isEqualTo(404);
        assertThat(TestServer.clientOf("admin").get(path).status()).isEqualTo(200);
        assertThat(TestServer.client().get(path).status()).isEqualTo(401);
    }

    @Test
    void jobsAreListedNewestFirstPageByPage() {
        String first = ended(upload(instructor, named("List one").bytes())).getString("id");
        String second = ended(upload(instructor, named("List two").bytes())).getString("id");

        ApiAnswer page = instructor.get("/jobs?state=succeeded&limit=1");
        ApiAnswer next = instructor.get(
                "/jobs?state=succeeded&limit=1&cursor=" + page.object().getString("next"));

        assertThat(page.items().getJsonObject(0).getString("id")).isEqualTo(second);
        assertThat(next.items().getJsonObject(0).getString("id")).isEqualTo(first);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(instructor.get("/jobs?state=odd").status()).isEqualTo(400);
    }

    @Test
    void theDescriptionOfTheApiSaysWhatAnUploadIs() {
        String api = TestServer.client().getRoot("/openapi").text();

        String call = api.substring(api.indexOf("/api/v1/courses/import:"));
        assertThat(call.substring(0, call.indexOf("/api/v1/courses/{id}")))
                .contains("multipart/form-data")
                .contains("#/components/schemas/ImportForm")
                .contains("#/components/schemas/ImportView");
        assertThat(api).contains("    ImportForm:").contains("    ImportView:");
    }

    @Test
    void onlyAnInstructorImports() {
        byte[] zip = named("Nobody's").bytes();

        assertThat(upload(TestServer.clientOf("student"), zip).status()).isEqualTo(403);
        assertThat(upload(TestServer.client(), zip).status()).isIn(401, 403);
    }

    @Test
    void whatIsNoUploadIsRefusedWithTheFieldAndTheReason() {
        ApiAnswer otherFormat = upload(instructor, "olx", "file", named("x").bytes());
        ApiAnswer otherField =
                upload(instructor, "oatutor", "archive", named("x").bytes());
        ApiAnswer empty = upload(instructor, "oatutor", "file", new byte[0]);
        ApiAnswer json = instructor.post("/courses/import?format=oatutor", "{}");
        ApiAnswer broken = instructor.call(
                "POST",
                "/courses/import?format=oatutor",
                "multipart/form-data; boundary=" + BOUNDARY,
                "no part at all".getBytes(StandardCharsets.UTF_8));

        assertField(otherFormat, "format");
        assertField(otherField, "file");
        assertField(empty, "file");
        assertThat(json.status()).isEqualTo(415);
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void anUploadThatIsTooLargeIsRefusedPolitely() {
        byte[] noise = new byte[(64 << 20) + 100_000];
        new Random(1).nextBytes(noise);

        ApiAnswer answer = upload(instructor, noise);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.object().getString("type")).endsWith("file-too-large");
    }

    @ParameterizedTest
    @CsvSource({"college-algebra, 1525", "elementary-algebra, 2032"})
    void aRealCourseComesIn(String name, int problems) throws Exception {
        byte[] zip = Files.readAllBytes(SharedData.file("oatutor/" + name + ".zip"));

        JsonObject job = ended(upload(instructor, zip));

        JsonObject counts = report(job).getJsonObject("counts");
        assertThat(counts.getInt("problems")).isEqualTo(problems);
    }

    private static JsonObject report(JsonObject job) {
        return job.getJsonObject("result").getJsonObject("report");
    }

    private static void assertField(ApiAnswer answer, String field) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo(field);
    }

    private JsonObject ended(ApiAnswer accepted) {
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        return ended(accepted.object().getJsonObject("job").getString("id"));
    }

    private JsonObject ended(String id) {
        Waiting.until(
                "job " + id + " ends",
                120,
                () -> instructor.get("/jobs/" + id).object().containsKey("finishedAt"));
        return instructor.get("/jobs/" + id).object();
    }

    /** The fixture under a name of its own: its course is seen by no other test. */
    private static ZipBuilder named(String course) {
        ZipBuilder zip = aCourse();
        return zip.with("coursePlans.json", zip.text("coursePlans.json").replace("Sums and Lines", course));
    }

    private static ApiAnswer upload(ApiClient client, byte[] zip) {
        return upload(client, "oatutor", "file", zip);
    }

    private static ApiAnswer upload(ApiClient client, String format, String field, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"course.zip\"\r\nContent-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.call(
                "POST",
                "/courses/import?format=" + format,
                "multipart/form-data; boundary=" + BOUNDARY,
                body.toByteArray());
    }
}
