package org.aitutor.catalogue.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instructors write courses by hand, on the real server. */
class AuthoringIT {
    private static final String DETAILS =
            "{\"title\":\"By hand\",\"summary\":\"Words\",\"category\":\"Mathematics\",\"difficulty\":\"advanced\",\"language\":\"de\"}";
    private static final String ITEM = """
            {"skills":["SKILL"],"kind":"choice","stem":"$1+1$?","difficulty":0.3,"solution":"$2$",
             "choices":[{"id":"a","text":"2"},{"id":"b","text":"3","feedback":"Count."}],"answer":{"choice":"a"},
             "hints":[{"id":"h1","kind":"hint","after":[],"text":"Count."},
              {"id":"h2","kind":"scaffold","after":["h1"],"text":"How many?","item":{"kind":"numeric","answer":{"value":"2"}}}]}
            """;

    private static final String TOO_DEEP = "{\"title\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

    private static ApiClient ann = TestServer.client();
    private static ApiClient ben = TestServer.client();

    @BeforeAll
    static void signIn() {
        ann = TestInstructors.signedIn("authoring-ann");
        ben = TestInstructors.signedIn("authoring-ben");
    }

    @Test
    void aCourseIsWrittenAndShown() {
        String course = arranged();
        String lesson = lessonOf(course);

        ApiAnswer refused = ann.post("/courses/" + course + "/publish", "");
        ApiAnswer written =
                put(ann, "/courses/" + course + "/lessons/" + lesson + "?draft=true", """
                {"title":"Adding","markdown":"# Adding\\n\\n$1+1=2$","skills":["%s"],"estimatedMinutes":7}""".formatted(skillOf(course)));
        ApiAnswer added = ann.post("/courses/" + course + "/items", item(course));
        ApiAnswer hidden = TestServer.client().get("/courses/" + course);
        ApiAnswer published = ann.post("/courses/" + course + "/publish", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.object().getString("type")).endsWith("not-publishable");
        assertThat(refused.object().getJsonArray("errors")).hasSize(1);
        assertThat(written.object().getString("html")).contains("<h1 id=\"section-adding\">");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith(added.object().getString("id"));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(published.status()).isEqualTo(200);
        JsonObject shown = TestServer.client().get("/courses/" + course).object();
        assertThat(shown.getString("title")).isEqualTo("By hand");
        assertThat(shown.getInt("itemCount")).isEqualTo(1);
        assertThat(TestServer.client()
                        .get("/courses/" + course + "/lessons/" + lesson)
                        .status())
                .isEqualTo(200);

        assertThat(ann.post("/courses/" + course + "/unpublish", "").status()).isEqualTo(200);
        assertThat(TestServer.client().get("/courses/" + course).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseKnowsOfADraft() {
        String course = arranged();

        for (ApiClient other : List.of(ben, TestServer.client())) {
            assertThat(other.get("/courses/" + course).status()).isEqualTo(404);
        }
        assertThat(ben.get("/courses/" + course + "?draft=true").status()).isEqualTo(404);
        assertThat(ben.get("/courses/" + course + "/items").status()).isEqualTo(404);
        assertThat(ben.post("/courses/" + course + "/items", item(course)).status())
                .isEqualTo(404);
        assertThat(ben.post("/courses/" + course + "/publish", "").status()).isEqualTo(404);
        assertThat(ben.delete("/courses/" + course).status()).isEqualTo(404);
        assertThat(ids(ben.get("/courses?mine=true&limit=100"))).doesNotContain(course);
        assertThat(ids(ann.get("/courses?mine=true&limit=100"))).contains(course);
        assertThat(ann.get("/courses?mine=true").header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(ann.get("/courses/" + course + "?draft=true").header("Cache-Control"))
                .isEqualTo("private, no-store");
    }

    @Test
    void changesSayWhatTheyChange() {
        String course = begin();
        String path = "/courses/" + course;
        String read = ann.get(path + "?draft=true").header("ETag");

        ApiAnswer without = ann.patch(path, "{\"title\":\"New\"}");
        ApiAnswer changed = ann.call("PATCH", path, "{\"title\":\"New\"}", Map.of("If-Match", read));
        ApiAnswer stale = ann.call("PATCH", path, "{\"title\":\"Newer\"}", Map.of("If-Match", read));
        ApiAnswer weak =
                ann.call("PATCH", path, "{\"access\":\"enrolled\"}", Map.of("If-Match", "W/" + changed.header("ETag")));

        assertThat(without.status()).isEqualTo(400);
        assertThat(without.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("If-Match");
        assertThat(changed.object().getString("title")).isEqualTo("New");
        assertThat(changed.object().getString("language")).isEqualTo("de");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(weak.status()).isEqualTo(200);
    }

    @Test
    void anItemComesBackAsItWasSentAndIsChanged() {
        String course = arranged();
        JsonObject sent = json(item(course));

        ApiAnswer added = ann.post("/courses/" + course + "/items", sent.toString());
        String path = "/courses/" + course + "/items/" + added.object().getString("id");
        ApiAnswer read = ann.get(path);
        ApiAnswer changed = ann.call(
                "PUT", path, read.text().replace("$1+1$?", "One and one?"), Map.of("If-Match", read.header("ETag")));
        ApiAnswer stale = ann.call("PUT", path, read.text(), Map.of("If-Match", read.header("ETag")));

        for (String field : sent.keySet()) {
            assertThat(read.object().get(field)).as(field).isEqualTo(sent.get(field));
        }
        assertThat(changed.object().getString("stem")).isEqualTo("One and one?");
        assertThat(changed.header("ETag")).isNotEqualTo(read.header("ETag"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(ann.get("/courses/" + course + "/items").items()).hasSize(1);
        assertThat(ann.delete(path).status()).isEqualTo(204);
        assertThat(ann.get(path).status()).isEqualTo(404);
        assertThat(ann.delete(path).status()).isEqualTo(404);
    }

    @Test
    void aKeyThatDoesNotBelongIsNamedWithItsPath() {
        String course = arranged();
        String sound = item(course);
        Map<String, String> faults = Map.of(
                "extra", sound.replaceFirst("\\{", "{\"extra\":1,"),
                "choices[1].points", sound.replace("\"feedback\":\"Count.\"", "\"points\":1"),
                "hints[0].item",
                        sound.replaceFirst(
                                "\"text\":\"Count.\"", "\"text\":\"x\",\"item\":{\"kind\":\"text\",\"answer\":{}}"),
                "hints[1].item.extra", sound.replace("{\"kind\":\"numeric\"", "{\"extra\":1,\"kind\":\"numeric\""),
                "kind", sound.replace("\"kind\":\"choice\"", "\"kind\":\"riddle\""),
                "difficulty", sound.replace("0.3", "1.3"),
                "skills[0]", sound.replace(skillOf(course), "none"),
                "choices[1].id", sound.replace("\"id\":\"b\"", "\"id\":\"a\""),
                "stem", sound.replace("\"$1+1$?\"", "17"));

        faults.forEach((field, body) -> {
            ApiAnswer answer = ann.post("/courses/" + course + "/items", body);
            assertThat(answer.status()).as(field + ": " + answer).isEqualTo(400);
            assertThat(answer.object().getJsonArray("errors").getValuesAs(JsonObject.class))
                    .extracting(error -> error.getString("field"))
                    .contains(field);
        });
    }

    @Test
    void aBodyThatIsNoObjectIsRefusedAsAProblem() {
        String course = arranged();
        for (String path : List.of("/courses", "/courses/" + course + "/items")) {
            for (String body :
                    List.of("", "null", "[]", "17", "\"x\"", "{", "{\"title\":{}}", "{\"title\":[1]}", TOO_DEEP)) {
                ApiAnswer answer = ann.post(path, body);
                assertThat(answer.status())
                        .as(path + " " + body.length() + answer)
                        .isIn(400, 415);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            }
        }
    }

    @Test
    void aRepeatedRequestCreatesOnce() {
        Map<String, String> key = Map.of("Idempotency-Key", "begin-once");

        ApiAnswer first = ann.call("POST", "/courses", DETAILS, key);
        ApiAnswer again = ann.call("POST", "/courses", DETAILS, key);
        ApiAnswer other = ann.call("POST", "/courses", DETAILS.replace("By hand", "Another"), key);
        ApiAnswer bens = ben.call("POST", "/courses", DETAILS, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(bens.object().getString("id")).isNotEqualTo(first.object().getString("id"));
    }

    @Test
    void aRequestThatFailedMayBeCorrectedUnderItsKey() {
        Map<String, String> key = Map.of("Idempotency-Key", "corrected");

        ApiAnswer wrong = ann.call("POST", "/courses", "{}", key);
        ApiAnswer right = ann.call("POST", "/courses", DETAILS, key);

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(right.status()).isEqualTo(201);
    }

    @Test
    void aDeletedCourseIsGone() {
        String course = begin();

        assertThat(ann.delete("/courses/" + course).status()).isEqualTo(204);
        assertThat(ann.get("/courses/" + course).status()).isEqualTo(404);
    }

    @Test
    void lessonsForTheEnrolledAreForTheEnrolled() {
        String course = arranged();
        String lesson = "/courses/" + course + "/lessons/" + lessonOf(course);
        put(ann, lesson + "?draft=true", "{\"title\":\"Adding\",\"markdown\":\"Text\"}");
        ApiAnswer read = ann.get("/courses/" + course + "?draft=true");
        ann.call("PATCH", "/courses/" + course, "{\"access\":\"enrolled\"}", Map.of("If-Match", read.header("ETag")));
        ann.post("/courses/" + course + "/publish", "");

        assertThat(TestServer.client().get("/courses/" + course).status()).isEqualTo(200);
        assertThat(TestServer.client().get(lesson).status()).isEqualTo(401);
        assertThat(ben.get(lesson).status()).isEqualTo(403);
        assertThat(ben.post("/enrollments", "{\"courseId\":\"" + course + "\"}").status())
                .isEqualTo(201);
        assertThat(ben.get(lesson).status()).isEqualTo(200);
        assertThat(ben.get(lesson).header("Cache-Control")).isEqualTo("private, no-store");
    }

    private static String begin() {
        ApiAnswer begun = ann.post("/courses", DETAILS);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        assertThat(begun.object().getBoolean("published")).isFalse();
        return begun.object().getString("id");
    }

    private static String arranged() {
        String course = begin();
        ApiAnswer read = ann.get("/courses/" + course + "?draft=true");
        ApiAnswer arranged = ann.call(
                "PUT",
                "/courses/" + course + "/outline",
                "{\"modules\":[{\"title\":\"Module\",\"lessons\":[{\"title\":\"Adding\"}]}],\"skills\":[{\"name\":\"Sums\"}]}",
                Map.of("If-Match", read.header("ETag")));
        assertThat(arranged.status()).as(arranged.toString()).isEqualTo(200);
        return course;
    }

    private static String item(String course) {
        return ITEM.replace("SKILL", skillOf(course));
    }

    private static String skillOf(String course) {
        return ann.get("/courses/" + course + "?draft=true")
                .object()
                .getJsonArray("skills")
                .getJsonObject(0)
                .getString("id");
    }

    private static String lessonOf(String course) {
        return ann.get("/courses/" + course + "?draft=true")
                .object()
                .getJsonArray("modules")
                .getJsonObject(0)
                .getJsonArray("lessons")
                .getJsonObject(0)
                .getString("id");
    }

    /** Reads, then writes what was read away. */
    private static ApiAnswer put(ApiClient client, String path, String body) {
        String tag = client.get(path).header("ETag");
        ApiAnswer answer = client.call("PUT", path.replace("?draft=true", ""), body, Map.of("If-Match", tag));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static List<String> ids(ApiAnswer page) {
        return page.items().getValuesAs(JsonValue::asJsonObject).stream()
                .map(course -> course.getString("id"))
                .toList();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
