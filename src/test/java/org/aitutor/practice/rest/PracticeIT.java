package org.aitutor.practice.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.store.MongoContentRepository;
import org.aitutor.catalogue.store.MongoCourseRepository;
import org.aitutor.platform.time.Ids;
import org.aitutor.practice.PracticeCourses;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.aitutor.testing.Waiting;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Students enroll, learn and practise on the real server. */
class PracticeIT {
    private static final String COURSE = "practice-it";
    private static final String PASSWORD = "a-long-enough-password";
    private static final String NEXT = "/courses/" + COURSE + "/practice/next";

    @BeforeAll
    static void aPublishedCourse() {
        new ContentPublisher(
                        new MongoCourseRepository(TestServer.database()),
                        new MongoContentRepository(TestServer.database()),
                        Clock.systemUTC())
                .publish(Courses.ADA, PracticeCourses.draft(COURSE), true);
    }

    @Test
    void enrollingTwiceIsOnce() {
        ApiClient student = student();

        ApiAnswer first = enroll(student);
        ApiAnswer second = enroll(student);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.object()).isEqualTo(first.object());
        assertThat(student.get("/enrollments").items()).hasSize(1);
        assertThat(first.object().keySet()).contains("id", "courseId", "studentId", "state", "progress", "enrolledAt");
    }

    @Test
    void aCourseShowsBeforeLongHowManyAreEnrolled() {
        enrolled();

        Waiting.until(
                "the course shows its enrollments",
                60,
                () -> TestServer.client().get("/courses/" + COURSE).object().getInt("enrollmentCount") > 0);
    }

    @Test
    void lessonsThatAreMarkedMakeProgress() {
        ApiClient student = student();
        String enrollment = enroll(student).object().getString("id");
        String lesson = "/enrollments/" + enrollment + "/lessons/" + COURSE + ".l1";

        ApiAnswer started = student.put(lesson, "{\"state\":\"started\"}");
        ApiAnswer completed = student.put(lesson, "{\"state\":\"completed\"}");
        ApiAnswer unknown = student.put(lesson + "0", "{\"state\":\"completed\"}");
        ApiAnswer wrong = student.put(lesson, "{\"state\":\"read\"}");

        assertThat(started.object().getJsonNumber("progress").doubleValue()).isZero();
        assertThat(completed.object().getJsonNumber("progress").doubleValue()).isEqualTo(1);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(wrong.status()).isEqualTo(400);
    }

    @Test
    void somebodyElsesEnrollmentIsNotFound() {
        String enrollment = enroll(student()).object().getString("id");
        ApiClient other = student();

        assertThat(other.delete("/enrollments/" + enrollment).status()).isEqualTo(404);
        assertThat(other.get("/courses/" + COURSE + "/enrollments").status()).isEqualTo(403);
    }

    @Test
    void whoWithdrewMayNotPractise() {
        ApiClient student = student();
        String enrollment = enroll(student).object().getString("id");

        ApiAnswer withdrawn = student.delete("/enrollments/" + enrollment);

        assertThat(withdrawn.status()).isEqualTo(204);
        assertThat(student.get(NEXT).status()).isEqualTo(403);
        assertThat(student.get("/courses/none/practice/next").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"lessonId, l1, slope, 4, Slopes", "skillId, lines, lines, 2, Lines"})
    void aLessonOrASkillIsPracticedByItself(String kind, String local, String skill, int items, String title) {
        ApiClient student = enrolled();
        String part = NEXT + '?' + kind + '=' + COURSE + '.';

        for (int n = 0; n < items; n++) {
            JsonObject next = student.get(part + local).object();
            assertThat(next.getJsonObject("item").getJsonArray("skills"))
                    .extracting(Object::toString)
                    .containsExactly('"' + COURSE + '.' + skill + '"');
            answerRight(student, next);
        }

        ApiAnswer done = student.get(part + local);
        assertThat(done.object().get("item")).isEqualTo(JsonValue.NULL);
        assertThat(done.text()).contains("You have answered everything on “" + title + "”");
        assertThat(student.get(NEXT).object().get("item")).isNotEqualTo(JsonValue.NULL);
        assertThat(student.get(part + "none").status()).isEqualTo(404);
    }

    @Test
    void aLessonAndASkillDoNotGoTogether() {
        ApiAnswer both = enrolled().get(NEXT + "?lessonId=" + COURSE + ".l1&skillId=" + COURSE + ".lines");

        assertThat(both.status()).isEqualTo(400);
        assertThat(both.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("skillId");
    }

    @Test
    void aStudentPractisesWithHelpAndSeesItsTraces() {
        ApiClient student = enrolled();
        JsonObject next = student.get(NEXT).object();
        String item = next.getJsonObject("item").getString("id");
        String presentation = next.getString("presentationId");
        assertThat(next.getJsonObject("reason").getString("code")).isEqualTo("new");
        assertThat(next.getJsonObject("item").keySet())
                .isSubsetOf(Set.of("id", "kind", "stem", "choices", "skills", "group", "lessonId"));

        ApiAnswer hint = student.post("/practice/items/" + item + "/hints", json("presentationId", presentation));
        ApiAnswer answer =
                attempt(student, UUID.randomUUID().toString(), presentation, item, right(next.getJsonObject("item")));
        ApiAnswer mastery = student.get("/users/me/mastery?courseId=" + COURSE);

        assertThat(hint.status()).isEqualTo(200);
        assertThat(hint.object().getJsonObject("hint").getString("kind")).isEqualTo("hint");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.object().getBoolean("correct")).isTrue();
        assertThat(answer.object().keySet())
                .containsExactlyInAnyOrder(
                        "correct", "credit", "counted", "feedback", "mastery", "nextReviewAt", "solution");
        assertThat(mastery.items()).hasSize(2);
        assertThat(mastery.items().getJsonObject(0).getInt("attempts")).isEqualTo(1);
        assertThat(student.get("/users/me/reviews").items()).isEmpty();
    }

    @Test
    void theSameKeyIsTheSameAttemptAndAnotherBodyIsRefused() {
        ApiClient student = enrolled();
        JsonObject next = student.get(NEXT).object();
        String item = next.getJsonObject("item").getString("id");
        String presentation = next.getString("presentationId");
        String key = UUID.randomUUID().toString();

        ApiAnswer first = attempt(student, key, presentation, item, right(next.getJsonObject("item")));
        ApiAnswer second = attempt(student, key, presentation, item, right(next.getJsonObject("item")));
        ApiAnswer other = attempt(student, key, presentation, item, wrong(next.getJsonObject("item")));

        assertThat(second.object()).isEqualTo(first.object());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theFirstKeyIsAnsweredAsBeforeAfterSixtyOthers() {
        ApiClient student = enrolled();
        JsonObject next = student.get(NEXT).object();
        JsonObject item = next.getJsonObject("item");
        String presentation = next.getString("presentationId");
        String key = "the-very-first";
        ApiAnswer first = attempt(student, key, presentation, item.getString("id"), right(item));

        for (int n = 0; n < 60; n++) {
            ApiAnswer other =
                    attempt(student, UUID.randomUUID().toString(), presentation, item.getString("id"), right(item));
            assertThat(other.object().getBoolean("counted")).isFalse();
            // A key that may be an old one is looked up, once more than fifty answers may have come since.
            assertThat(commands(other)).isEqualTo(n < 49 ? 5 : 6);
        }
        JsonObject later = student.get(NEXT).object();
        ApiAnswer timed = attempt(
                student,
                new Ids(Clock.systemUTC(), new Random(1)).next(),
                later.getString("presentationId"),
                later.getJsonObject("item").getString("id"),
                right(later.getJsonObject("item")));
        ApiAnswer again = attempt(student, key, presentation, item.getString("id"), right(item));

        assertThat(first.object().getBoolean("counted")).isTrue();
        assertThat(commands(timed)).isEqualTo(5);
        assertThat(again.object()).isEqualTo(first.object());
        assertThat(student.get("/users/me/mastery?courseId=" + COURSE).items().stream()
                        .mapToInt(skill -> skill.asJsonObject().getInt("attempts"))
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void theServerFoldsWhatIsAnsweredAndTellsWhoTeachesHowThePredictionsCameOut() {
        String taught = COURSE + "-taught";
        ApiClient teacher = teacherOf(taught);
        ApiClient student = student();
        student.post("/enrollments", json("courseId", taught));
        JsonObject next = student.get("/courses/" + taught + "/practice/next").object();
        String calibration = "/courses/" + taught + "/calibration";
        int before = teacher.get(calibration).object().getInt("predictions");

        attempt(
                student,
                UUID.randomUUID().toString(),
                next.getString("presentationId"),
                next.getJsonObject("item").getString("id"),
                PracticeCourses.json("{'value':'1'}"),
                PracticeCourses.json("{'choice':'a'}"),
                PracticeCourses.json("{'pairs':[['l1','r1'],['l2','r2']]}"));
        Waiting.until(
                "the attempt is folded in",
                60,
                () -> teacher.get(calibration).object().getInt("predictions") == 1);

        JsonObject told = teacher.get(calibration).object();
        assertThat(before).isZero();
        assertThat(told.keySet()).contains("predictions", "logLoss", "calibrationError", "bins");
        assertThat(told.keySet()).doesNotContain("auc", "baseline");
        assertThat(told.getJsonArray("bins").getJsonObject(0).keySet())
                .containsExactlyInAnyOrder("predicted", "observed", "count");
        assertThat(student.get(calibration).status()).isEqualTo(403);
        Waiting.until(
                "the calibration is on /metrics",
                60,
                () -> shown("predictions", taught).filter("1.0"::equals).isPresent());
        assertThat(Double.parseDouble(shown("log_loss", taught).orElseThrow())).isPositive();
    }

    @Test
    void nothingThatIsServedBeforeTheAnswerGivesItAway() {
        ApiClient student = enrolled();

        for (int n = 0; n < 6; n++) {
            ApiAnswer next = student.get(NEXT);
            assertThat(next.text()).doesNotContain("answer", "hints", "solution", "feedback", "Worked out", "@{");
            assertThat(next.header("Cache-Control")).isEqualTo("private, no-store");
            answerRight(student, next.object());
        }
        JsonObject spent = student.get(NEXT).object();

        assertThat(spent.isNull("item")).isTrue();
        assertThat(spent.getJsonObject("reason").getString("text")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"presentationId\":\"x\",\"itemId\":\"y\",\"response\":{}}",
                "{\"presentationId\":\"x\",\"itemId\":\"y\",\"response\":\"z\"}",
                "{\"presentationId\":\"x\",\"itemId\":\"y\",\"response\":{},\"elapsedMillis\":-1}",
                "{\"presentationId\":\"x\",\"itemId\":\"y\",\"response\":{},\"elapsedMillis\":\"soon\"}",
                "{\"presentationId\":\"x\",\"itemId\":\"y\",\"response\":{},\"answeredAt\":\"today\"}",
                "{\"presentationId\":null,\"itemId\":\"y\",\"response\":{}}",
                "{\"presentationId\":"
            })
    void aBrokenAttemptIsAProblemAndNoServersError(String body) {
        ApiAnswer answer = enrolled().post("/practice/attempts", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void anAnswerThatCannotBeReadIsToldByItsFieldAndNotCounted() {
        ApiClient student = enrolled();
        JsonObject next = presented(student, "ladder");
        String item = next.getJsonObject("item").getString("id");

        ApiAnswer answer = attempt(
                student,
                UUID.randomUUID().toString(),
                next.getString("presentationId"),
                item,
                PracticeCourses.json("{'value':'three +'}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("response");
    }

    @Test
    void whatIsRightInPartIsToldAsAShareThenAndInTheExplanation() {
        ApiClient student = enrolled();
        JsonObject next = presented(student, "match");

        JsonObject told = attempt(
                        student,
                        UUID.randomUUID().toString(),
                        next.getString("presentationId"),
                        COURSE + ".match",
                        PracticeCourses.json("{'pairs':[['l1','r1'],['l2','r1']]}"))
                .object();
        JsonObject latest = student.get("/users/me/mastery/" + COURSE + ".slope/explanation")
                .object()
                .getJsonArray("attempts")
                .getJsonObject(0);

        assertThat(told.getBoolean("correct")).isFalse();
        assertThat(told.getJsonNumber("credit").doubleValue()).isEqualTo(0.5);
        assertThat(latest.getBoolean("correct")).isFalse();
        assertThat(latest.getJsonNumber("credit").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void anEstimateIsExplainedAndMayBeDisputedByAShortCheck() {
        ApiClient student = enrolled();
        JsonObject next = student.get(NEXT).object();
        answerRight(student, next);
        String explanation = "/users/me/mastery/" + COURSE + ".slope/explanation";

        JsonObject told = student.get(explanation).object();
        ApiAnswer begun = student.post("/users/me/mastery/" + COURSE + ".slope/dispute", "");
        ApiAnswer again = student.post("/users/me/mastery/" + COURSE + ".slope/dispute", "");
        JsonObject check = student.get(NEXT).object();
        ApiAnswer hint = student.post(
                "/practice/items/" + check.getJsonObject("item").getString("id") + "/hints",
                json("presentationId", check.getString("presentationId")));
        answerRight(student, check);

        double logits = told.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .mapToDouble(part -> part.getJsonNumber("logits").doubleValue())
                .sum();
        double mastery = told.getJsonNumber("mastery").doubleValue();
        assertThat(logits).isCloseTo(Math.log(mastery / (1 - mastery)), org.assertj.core.api.Assertions.within(1e-9));
        assertThat(told.getJsonArray("attempts")).hasSize(1);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.object().getInt("of")).isEqualTo(3);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("check-open");
        assertThat(check.getJsonObject("reason").getString("code")).isEqualTo("check");
        assertThat(hint.status()).isEqualTo(409);
        assertThat(hint.text()).contains("no-hints-in-check");
        assertThat(student.get(explanation).object().getJsonObject("check").toString())
                .isEqualTo("{\"answered\":1,\"of\":3,\"right\":1,\"state\":\"open\"}");
    }

    @Test
    void aGoalIsSetAndAnswersCountTowardsIt() {
        ApiClient student = enrolled();
        JsonObject next = student.get(NEXT).object();
        answerRight(student, next);
        student.patch("/users/me", "{\"timeZone\":\"Asia/Tokyo\"}");

        ApiAnswer set = student.put("/users/me/goal", "{\"dailyGoal\":7,\"vacationUntil\":null}");
        ApiAnswer wrong = student.put("/users/me/goal", "{\"dailyGoal\":0}");
        ApiAnswer noDay = student.put("/users/me/goal", "{\"dailyGoal\":7,\"vacationUntil\":\"soon\"}");
        ApiAnswer nothing = student.put("/users/me/goal", "{}");

        assertThat(set.status()).isEqualTo(200);
        assertThat(student.get("/users/me/goal").object()).isEqualTo(set.object());
        assertThat(set.object().getInt("dailyGoal")).isEqualTo(7);
        assertThat(set.object().getInt("streakDays")).isEqualTo(1);
        assertThat(set.object().getInt("freezesLeft")).isEqualTo(1);
        assertThat(set.object().getString("timeZone")).isEqualTo("Asia/Tokyo");
        assertThat(set.object().getString("today")).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(java.util.List.of(wrong.status(), noDay.status(), nothing.status()))
                .containsOnly(400);
        assertThat(student.get("/users/me/recommendations")
                        .items()
                        .getJsonObject(0)
                        .keySet())
                .contains("code", "courseId", "courseTitle", "text");
        assertThat(student.get("/users/me/reviews").object().getString("nextDueAt"))
                .isNotBlank();
    }

    @Test
    void masteryNeedsACourseAndAnonymousVisitorsAreSentAway() {
        assertThat(student().get("/users/me/mastery").status()).isEqualTo(400);
        assertThat(TestServer.client().get(NEXT).status()).isEqualTo(401);
        assertThat(TestServer.client().get("/enrollments").status()).isEqualTo(401);
    }

    @Test
    void noRequestSendsMoreCommandsThanItShould() {
        ApiClient student = enrolled();
        student.get(NEXT);
        JsonObject next = student.get(NEXT).object();
        String item = next.getJsonObject("item").getString("id");
        String presentation = next.getString("presentationId");

        ApiAnswer hint = student.post("/practice/items/" + item + "/hints", json("presentationId", presentation));
        ApiAnswer attempt =
                attempt(student, UUID.randomUUID().toString(), presentation, item, right(next.getJsonObject("item")));

        assertThat(commands(student.get(NEXT))).isLessThanOrEqualTo(4);
        assertThat(commands(hint)).isLessThanOrEqualTo(4);
        assertThat(commands(attempt)).isLessThanOrEqualTo(4);
        assertThat(commands(student.get("/users/me/mastery?courseId=" + COURSE)))
                .isLessThanOrEqualTo(4);
        String skill = student.get("/users/me/mastery?courseId=" + COURSE)
                .items()
                .getJsonObject(0)
                .getString("skill");
        assertThat(commands(student.get("/users/me/mastery/" + skill + "/explanation")))
                .isLessThanOrEqualTo(6);
        assertThat(commands(student.get("/users/me/reviews"))).isLessThanOrEqualTo(4);
        assertThat(commands(student.get("/users/me/recommendations"))).isLessThanOrEqualTo(4);
        assertThat(commands(student.get("/users/me/goal"))).isLessThanOrEqualTo(3);
        assertThat(commands(student.post("/users/me/mastery/" + skill + "/dispute", "")))
                .isLessThanOrEqualTo(6);
        assertThat(commands(student.get("/enrollments"))).isLessThanOrEqualTo(2);
        assertThat(commands(enroll(student))).isLessThanOrEqualTo(3);
    }

    private static int commands(ApiAnswer answer) {
        return Integer.parseInt(answer.header("Server-Timing").replaceAll("[^0-9]", ""));
    }

    /** Practises until that item comes. */
    private static JsonObject presented(ApiClient student, String local) {
        JsonObject next = student.get(NEXT).object();
        while (!next.getJsonObject("item").getString("id").equals(COURSE + "." + local)) {
            answerRight(student, next);
            next = student.get(NEXT).object();
        }
        return next;
    }

    private static void answerRight(ApiClient student, JsonObject next) {
        JsonObject item = next.getJsonObject("item");
        attempt(
                student,
                UUID.randomUUID().toString(),
                next.getString("presentationId"),
                item.getString("id"),
                right(item));
    }

    private static ApiAnswer attempt(
            ApiClient student, String key, String presentation, String item, JsonObject response) {
        String body = Json.createObjectBuilder()
                .add("presentationId", presentation)
                .add("itemId", item)
                .add("response", response)
                .add("elapsedMillis", 12_000)
                .build()
                .toString();
        return student.call("POST", "/practice/attempts", body, Map.of("Idempotency-Key", key));
    }

    /** The value of a course's figure of calibration on {@code /metrics}. */
    private static Optional<String> shown(String figure, String course) {
        return TestServer.client()
                .getRoot("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("aitutor_calibration_" + figure + "{"))
                .filter(line -> line.contains("course=\"" + course + "\""))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst();
    }

    /** Sends the first of these responses that has the form of the item's kind. */
    private static void attempt(
            ApiClient student, String key, String presentation, String item, JsonObject... responses) {
        for (JsonObject response : responses) {
            if (attempt(student, key, presentation, item, response).status() == 200) {
                return;
            }
        }
        throw new AssertionError("no response fits " + item);
    }

    /** An instructor, with a course of that id. */
    private static ApiClient teacherOf(String course) {
        String email = "teacher-" + UUID.randomUUID() + "@example.org";
        String id = register(email).object().getString("id");
        TestServer.database()
                .getCollection("users")
                .updateOne(
                        new Document("_id", id),
                        new Document("$set", new Document("roles", List.of("student", "instructor"))));
        new ContentPublisher(
                        new MongoCourseRepository(TestServer.database()),
                        new MongoContentRepository(TestServer.database()),
                        Clock.systemUTC())
                .publish(new Instructor(new UserId(id), "Teacher"), PracticeCourses.draft(course), true);
        return TestServer.client().signedIn(email, PASSWORD);
    }

    private static JsonObject right(JsonObject item) {
        return PracticeCourses.json(
                switch (item.getString("id").substring(COURSE.length() + 1)) {
                    case "ladder" -> "{'value':'0.75'}";
                    case "choose" -> "{'choice':'a'}";
                    case "match" -> "{'pairs':[['l1','r1'],['l2','r2']]}";
                    case "step1" -> "{'value':'1'}";
                    case "step2" -> "{'value':'2'}";
                    default -> item.getString("stem").contains("70") ? "{'value':'71'}" : "{'value':'81'}";
                });
    }

    private static JsonObject wrong(JsonObject presented) {
        String item = presented.getString("id");
        JsonObjectBuilder changed = Json.createObjectBuilder(right(presented));
        return item.endsWith("match")
                ? PracticeCourses.json("{'pairs':[['l1','r2'],['l2','r1']]}")
                : changed.add(item.endsWith("choose") ? "choice" : "value", item.endsWith("choose") ? "b" : "999")
                        .build();
    }

    private static String json(String field, String value) {
        return Json.createObjectBuilder().add(field, value).build().toString();
    }

    private static ApiClient enrolled() {
        ApiClient student = student();
        enroll(student);
        return student;
    }

    private static ApiAnswer enroll(ApiClient student) {
        return student.post("/enrollments", json("courseId", COURSE));
    }

    private static ApiClient student() {
        String email = "practice-" + UUID.randomUUID() + "@example.org";
        register(email);
        return TestServer.client().signedIn(email, PASSWORD);
    }

    private static ApiAnswer register(String email) {
        String account = Json.createObjectBuilder()
                .add("email", email)
                .add("password", PASSWORD)
                .add("displayName", "Student")
                .add("acceptedTerms", true)
                .build()
                .toString();
        return TestServer.client().post("/auth/register", account);
    }
}
