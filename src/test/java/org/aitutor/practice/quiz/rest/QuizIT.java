package org.aitutor.practice.quiz.rest;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.store.MongoContentRepository;
import org.aitutor.catalogue.store.MongoCourseRepository;
import org.aitutor.practice.PracticeCourses;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.aitutor.testing.Waiting;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An instructor sets quizzes and students sit them on the real server. */
class QuizIT {
    private static final String COURSE = "quiz-it";
    private static final String QUIZZES = "/courses/" + COURSE + "/quizzes";
    private static final String PASSWORD = "a-long-enough-password";
    private static final String RIGHT = "{\"response\":{\"value\":\"0.75\"},\"elapsedMillis\":4000}";

    private static ApiClient instructor = TestServer.client();

    @BeforeAll
    static void aPublishedCourse() {
        String email = email();
        String id = register(email, "=Ines").object().getString("id");
        TestServer.database()
                .getCollection("users")
                .updateOne(eq("_id", id), set("roles", List.of("student", "instructor")));
        instructor = TestServer.client().signedIn(email, PASSWORD);
        new ContentPublisher(
                        new MongoCourseRepository(TestServer.database()),
                        new MongoContentRepository(TestServer.database()),
                        Clock.systemUTC())
                .publish(new Instructor(new UserId(id), "Ines"), PracticeCourses.draft(COURSE), true);
    }

    @Test
    void anInstructorSetsChangesAndTakesAwayAQuiz() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        ApiAnswer made = instructor.call("POST", QUIZZES, quiz("never", 1), key);
        ApiAnswer again = instructor.call("POST", QUIZZES, quiz("never", 1), key);
        String path = QUIZZES + "/" + made.object().getString("id");
        ApiAnswer read = instructor.get(path);
        ApiAnswer changed =
                instructor.call("PUT", path, quiz("after-each", 3), Map.of("If-Match", read.header("ETag")));
        ApiAnswer stale = instructor.call("PUT", path, quiz("never", 2), Map.of("If-Match", read.header("ETag")));
        ApiAnswer unsaid = instructor.put(path, quiz("never", 2));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("ETag")).isEqualTo("\"r1\"");
        assertThat(made.header("Location")).endsWith(path);
        assertThat(again.object()).isEqualTo(made.object());
        assertThat(read.object()).isEqualTo(made.object());
        assertThat(changed.object().getInt("maxAttempts")).isEqualTo(3);
        assertThat(changed.object().getString("feedback")).isEqualTo("after-each");
        assertThat(List.of(changed.status(), stale.status(), unsaid.status())).containsExactly(200, 412, 400);
        assertThat(instructor
                        .call("GET", path, "", Map.of("If-None-Match", changed.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(instructor.delete(path).status()).isEqualTo(204);
        assertThat(instructor.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongWithAQuizIsSaidFieldByField() {
        ApiAnswer empty = instructor.post(QUIZZES, "{}");
        ApiAnswer wrong = instructor.post(
                QUIZZES,
                "{\"title\":\"T\",\"skills\":[\"a\",\"a\"],\"count\":0,\"timeLimitMillis\":5,\"opensAt\":\"soon\","
                        + "\"maxAttempts\":21,\"passingScore\":1.5,\"feedback\":\"always\"}");
        ApiAnswer unknown = instructor.post(QUIZZES, quiz("never", 1).replace(".ladder", ".none"));
        ApiAnswer typed = instructor.post(QUIZZES, "{\"title\":[],\"maxAttempts\":\"x\"}");

        assertThat(fields(empty)).contains("title", "itemIds", "maxAttempts", "passingScore", "feedback");
        assertThat(fields(wrong))
                .contains("skills", "count", "timeLimitMillis", "opensAt", "maxAttempts", "passingScore", "feedback");
        assertThat(fields(unknown)).containsExactly("itemIds");
        assertThat(typed.status()).isEqualTo(400);
    }

    @Test
    void aStudentSitsAQuizOnTwoDevicesAndHandsItIn() {
        String quiz = posted(quiz("after-submit", 1));
        String email = email();
        ApiClient desk = enrolled(email);
        ApiClient phone = TestServer.client().signedIn(email, PASSWORD);
        desk.get(QUIZZES);

        ApiAnswer started = desk.post("/quizzes/" + quiz + "/attempts", "");
        String attempt = "/quiz-attempts/" + started.object().getString("id");
        ApiAnswer saved = desk.put(attempt + "/answers/" + COURSE + ".ladder", RIGHT);
        ApiAnswer same = desk.put(attempt + "/answers/" + COURSE + ".ladder", RIGHT);
        ApiAnswer unreadable =
                desk.put(attempt + "/answers/" + COURSE + ".ladder", "{\"response\":{\"value\":\"3//4(\"}}");
        ApiAnswer form = desk.put(attempt + "/answers/" + COURSE + ".ladder", "{\"response\":{\"choice\":\"a\"}}");
        ApiAnswer resumed = phone.post("/quizzes/" + quiz + "/attempts", "");
        ApiAnswer read = phone.get(attempt);
        ApiAnswer submitted = phone.post(attempt + "/submit", "");
        ApiAnswer again = desk.post(attempt + "/submit", "");
        ApiAnswer late = desk.put(attempt + "/answers/" + COURSE + ".choose", "{\"response\":{\"choice\":\"a\"}}");

        assertThat(started.status()).isEqualTo(201);
        assertThat(started.text()).doesNotContain("hints", "solution", "feedback\":{", "Look at the sign", "tolerance");
        assertThat(started.object().getJsonArray("items")).hasSize(3);
        assertThat(started.object().getJsonNumber("remainingMillis").longValue())
                .isBetween(1_700_000L, 1_800_000L);
        assertThat(saved.object().keySet()).containsExactlyInAnyOrder("itemId", "response", "savedAt");
        assertThat(same.object()).isEqualTo(saved.object());
        assertThat(List.of(unreadable.status(), form.status())).containsExactly(422, 400);
        assertThat(unreadable.text()).contains("response-unreadable");
        assertThat(resumed.status()).isEqualTo(200);
        assertThat(resumed.object().getString("id")).isEqualTo(started.object().getString("id"));
        assertThat(read.object()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("answer")
                        .getJsonObject("response")
                        .getString("value"))
                .isEqualTo("0.75");
        assertThat(submitted.object().getJsonNumber("score").doubleValue()).isEqualTo(0.3333);
        assertThat(submitted.object().getBoolean("passed")).isFalse();
        assertThat(submitted.object().getJsonNumber("passingScore").doubleValue())
                .isEqualTo(0.6);
        assertThat(submitted.object().getJsonArray("perItem").getValuesAs(JsonObject.class))
                .extracting(item -> item.get("rightResponse"))
                .containsExactly(
                        null,
                        PracticeCourses.json("{'choice':'a'}"),
                        PracticeCourses.json("{'pairs':[['l1','r1'],['l2','r2']]}"));
        assertThat(submitted.object().getJsonArray("perItem")).hasSize(3);
        assertThat(submitted.text()).contains("It is three quarters.");
        assertThat(again.object()).isEqualTo(submitted.object());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("quiz-attempt-submitted");
        assertThat(desk.post("/quizzes/" + quiz + "/attempts", "").text()).contains("quiz-attempts-used-up");
        assertThat(desk.get("/quizzes/" + quiz + "/attempts").items()).hasSize(1);
    }

    @Test
    void startingAndSavingCostFewCommands() {
        String quiz = posted(quiz("never", 5));
        ApiClient student = enrolled(email());
        student.get(QUIZZES);

        ApiAnswer started = student.post("/quizzes/" + quiz + "/attempts", "");
        String path = "/quiz-attempts/" + started.object().getString("id");
        ApiAnswer saved = student.put(path + "/answers/" + COURSE + ".ladder", RIGHT);
        ApiAnswer read = student.get(path);
        ApiAnswer submitted = student.post(path + "/submit", "");

        assertThat(commands(started)).isLessThanOrEqualTo(3);
        assertThat(commands(saved)).isLessThanOrEqualTo(2);
        assertThat(commands(read)).isLessThanOrEqualTo(1);
        assertThat(commands(submitted)).isLessThanOrEqualTo(2);
    }

    @Test
    void aStudentSeesQuizzesWithoutTheirItems() {
        String quiz = posted(quiz("never", 2));
        ApiClient student = enrolled(email());
        student.post("/quizzes/" + quiz + "/attempts", "");

        ApiAnswer list = student.get(QUIZZES + "?limit=100");
        JsonObject one = student.get(QUIZZES + "/" + quiz).object();

        assertThat(list.text()).doesNotContain("itemIds", ".ladder");
        assertThat(list.items().stream().map(item -> item.asJsonObject().getString("id")))
                .contains(quiz);
        assertThat(one.getString("state")).isEqualTo("in-progress");
        assertThat(one.getInt("itemCount")).isEqualTo(3);
        assertThat(one.getInt("attemptsLeft")).isEqualTo(1);
    }

    @Test
    void whileAQuizIsSatNeitherPracticeNorTutorHelpWithIt() {
        ApiClient student = enrolled(email());
        JsonObject next = student.get("/courses/" + COURSE + "/practice/next").object();
        String presentation = "{\"presentationId\":\"" + next.getString("presentationId") + "\"}";
        String item = next.getJsonObject("item").getString("id");
        String conversation = student.post("/tutor/conversations", "{\"courseId\":\"" + COURSE + "\"}")
                .object()
                .getString("id");
        String quiz = posted(quiz("never", 1, item));

        student.post("/quizzes/" + quiz + "/attempts", "");
        ApiAnswer hint = student.post("/practice/items/" + item + "/hints", presentation);
        ApiAnswer talk = student.post("/tutor/conversations", "{\"courseId\":\"" + COURSE + "\"}");
        ApiAnswer word =
                student.post("/tutor/conversations/" + conversation + "/messages", "{\"text\":\"What is a slope?\"}");

        assertThat(hint.text()).contains("item-in-open-quiz");
        assertThat(List.of(hint.status(), talk.status(), word.status())).containsOnly(409);
        assertThat(talk.text()).contains("tutor-off-in-quiz");
        for (int n = 0; n < 5; n++) {
            assertThat(student.get("/courses/" + COURSE + "/practice/next")
                            .object()
                            .getJsonObject("item")
                            .getString("id"))
                    .isNotEqualTo(item);
        }
    }

    @Test
    void whatNobodyHandsInTheServerDoesAtItsDeadline() {
        String quiz = posted(quiz("after-submit", 1).replace("1800000", "10000"));
        ApiClient student = enrolled(email());
        JsonObject started = student.post("/quizzes/" + quiz + "/attempts", "").object();
        String attempt = started.getString("id");
        student.put("/quiz-attempts/" + attempt + "/answers/" + COURSE + ".ladder", RIGHT);

        Waiting.until("a turn hands the attempt in", 60, () -> !stored(attempt).getBoolean("open"));
        ApiAnswer late = student.put("/quiz-attempts/" + attempt + "/answers/" + COURSE + ".ladder", RIGHT);
        JsonObject read = student.get("/quiz-attempts/" + attempt).object();

        assertThat(stored(attempt).getDate("submittedAt"))
                .isEqualTo(stored(attempt).getDate("deadline"));
        assertThat(late.text()).contains("quiz-deadline-passed");
        assertThat(read.getString("state")).isEqualTo("submitted");
        assertThat(read.getJsonObject("result").getBoolean("automatic")).isTrue();
        assertThat(read.getJsonObject("result").getJsonNumber("score").doubleValue())
                .isEqualTo(0.3333);
    }

    @Test
    void extraTimeMovesTheDeadlineThatTheStudentSees() {
        String quiz = posted(quiz("never", 1));
        ApiClient student = enrolled(email());
        String id = student.get("/users/me").object().getString("id");
        JsonObject started = student.post("/quizzes/" + quiz + "/attempts", "").object();

        ApiAnswer given = instructor.put("/quizzes/" + quiz + "/accommodations/" + id, "{\"extraTimePercent\":50}");
        ApiAnswer tooMuch = instructor.put("/quizzes/" + quiz + "/accommodations/" + id, "{\"extraTimePercent\":301}");
        ApiAnswer nobody = instructor.put("/quizzes/" + quiz + "/accommodations/a.b", "{\"extraTimePercent\":50}");
        JsonObject read =
                student.get("/quiz-attempts/" + started.getString("id")).object();

        assertThat(given.status()).isEqualTo(200);
        assertThat(Duration.between(at(started, "deadline"), at(read, "deadline")))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(at(given.object(), "deadline")).isEqualTo(at(read, "deadline"));
        assertThat(List.of(tooMuch.status(), nobody.status())).containsExactly(400, 404);
        assertThat(instructor
                        .get("/quizzes/" + quiz + "/accommodations")
                        .items()
                        .getJsonObject(0)
                        .getInt("extraTimePercent"))
                .isEqualTo(50);
        assertThat(student.get(QUIZZES + "/" + quiz).object().getInt("extraTimePercent"))
                .isEqualTo(50);
    }

    @Test
    void resultsAreReadAsNumbersAsAListAndAsATable() {
        String quiz = posted(quiz("after-each", 1));
        for (int n = 0; n < 3; n++) {
            ApiClient student = enrolled(email());
            String attempt = "/quiz-attempts/"
                    + student.post("/quizzes/" + quiz + "/attempts", "")
                            .object()
                            .getString("id");
            ApiAnswer saved = student.put(attempt + "/answers/" + COURSE + ".ladder", RIGHT);
            assertThat(saved.object().getBoolean("correct")).isTrue();
            student.post(attempt + "/submit", "");
        }

        JsonObject report = instructor.get("/quizzes/" + quiz + "/results").object();
        ApiAnswer page = instructor.get("/quizzes/" + quiz + "/results/attempts?limit=2");
        ApiAnswer rest = instructor.get("/quizzes/" + quiz + "/results/attempts?limit=2&cursor="
                + page.object().getString("next"));
        ApiAnswer file = instructor.get("/quizzes/" + quiz + "/results.csv");
        ApiAnswer table = instructor.call("GET", "/quizzes/" + quiz + "/results", "", Map.of("Accept", "text/csv"));

        assertThat(report.getInt("attempts")).isEqualTo(3);
        assertThat(report.getJsonNumber("meanScore").doubleValue()).isEqualTo(0.3333);
        assertThat(report.getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonNumber("shareRight")
                        .doubleValue())
                .isEqualTo(1);
        assertThat(report.getJsonArray("items").getJsonObject(0).getString("stem"))
                .isEqualTo("What is $3 : 4$?");
        assertThat(page.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text().split("\r\n")).hasSize(4);
        assertThat(file.text()).startsWith("student,name,attempt,").contains("'=Student,1,");
        assertThat(table.text()).isEqualTo(file.text());
    }

    private static String posted(String quiz) {
        ApiAnswer made = instructor.post(QUIZZES, quiz);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.object().getString("id");
    }

    private static String quiz(String feedback, int attempts) {
        return quiz(feedback, attempts, COURSE + ".ladder", COURSE + ".choose", COURSE + ".match");
    }

    private static String quiz(String feedback, int attempts, String... itemIds) {
        return Json.createObjectBuilder()
                .add("title", "Slopes")
                .add("itemIds", Json.createArrayBuilder(List.of(itemIds)))
                .add("timeLimitMillis", 1_800_000)
                .add("maxAttempts", attempts)
                .add("passingScore", 0.6)
                .add("shuffle", false)
                .add("feedback", feedback)
                .build()
                .toString();
    }

    private static List<String> fields(ApiAnswer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.object().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field"))
                .toList();
    }

    private static int commands(ApiAnswer answer) {
        return Integer.parseInt(answer.header("Server-Timing").replaceAll("\\D+", ""));
    }

    private static Document stored(String attempt) {
        return TestServer.database()
                .getCollection("quiz_attempts")
                .find(eq("_id", attempt))
                .first();
    }

    private static Instant at(JsonObject json, String field) {
        return Instant.parse(json.getString(field));
    }

    private static ApiClient enrolled(String email) {
        register(email, "=Student");
        ApiClient student = TestServer.client().signedIn(email, PASSWORD);
        assertThat(student.post("/enrollments", "{\"courseId\":\"" + COURSE + "\"}")
                        .status())
                .isEqualTo(201);
        return student;
    }

    private static ApiAnswer register(String email, String name) {
        ApiAnswer made = TestServer.client()
                .post(
                        "/auth/register",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("password", PASSWORD)
                                .add("displayName", name)
                                .add("acceptedTerms", true)
                                .build()
                                .toString());
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private static String email() {
        return "quiz-" + UUID.randomUUID() + "@example.org";
    }
}
