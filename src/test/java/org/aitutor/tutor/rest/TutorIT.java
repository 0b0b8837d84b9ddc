package org.aitutor.tutor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.store.MongoContentRepository;
import org.aitutor.catalogue.store.MongoCourseRepository;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A student talks with the tutor of the real server. */
class TutorIT {
    private static final String COURSE = "tutor-it";
    private static final String PASSWORD = "a-long-enough-password";

    private static ApiClient anna = TestServer.client();
    private static ApiClient ben = TestServer.client();

    @BeforeAll
    static void aCourseAndTwoStudents() {
        new ContentPublisher(
                        new MongoCourseRepository(TestServer.database()),
                        new MongoContentRepository(TestServer.database()),
                        Clock.systemUTC())
                .publish(
                        Courses.ADA,
                        Courses.aDraft(COURSE)
                                .withLessons(1)
                                .withItems(1)
                                .saying(
                                        "\n\nA balance stays level while both sides change alike. That is the whole idea.\n\n")
                                .build(),
                        true);
        anna = enrolled("tutor-anna@example.org");
        ben = enrolled("tutor-ben@example.org");
    }

    @Test
    void anAnswerComesWhole() {
        String conversation = begin(anna);

        ApiAnswer answer = anna.post(
                "/tutor/conversations/" + conversation + "/messages", ask("Why does the balance stay level?"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.object().getString("move")).isEqualTo("explain");
        assertThat(answer.object().getJsonArray("citations")).isNotEmpty();
        assertThat(answer.object().getString("messageId")).isNotBlank();
    }

    @Test
    void whoAsksForTheirMistakeIsToldOfTheirOwnAnswer() {
        JsonObject next = anna.get("/courses/" + COURSE + "/practice/next").object();
        String item = next.getJsonObject("item").getString("id");
        String presentation = next.getString("presentationId");
        ApiAnswer answered = anna.call(
                "POST",
                "/practice/attempts",
                Json.createObjectBuilder()
                        .add("presentationId", presentation)
                        .add("itemId", item)
                        .add("response", Json.createObjectBuilder().add("choice", "b"))
                        .build()
                        .toString(),
                Map.of("Idempotency-Key", "a-mistake"));
        String conversation = anna.post(
                        "/tutor/conversations",
                        Json.createObjectBuilder()
                                .add("courseId", COURSE)
                                .add("itemId", item)
                                .add("presentationId", presentation)
                                .build()
                                .toString())
                .object()
                .getString("id");

        ApiAnswer answer = anna.post("/tutor/conversations/" + conversation + "/messages", ask("Where is my mistake?"));

        assertThat(answered.object().getBoolean("correct")).isFalse();
        assertThat(answer.object().getString("move")).isEqualTo("focus");
        assertThat(answer.object().getString("text")).startsWith("You answered $2$. Look at the sign.");
        assertThat(commands(answer)).isLessThanOrEqualTo(7);
    }

    @Test
    void anAnswerComesAsEventsSentenceBySentence() {
        String conversation = begin(anna);

        ApiAnswer answer = anna.call(
                "POST",
                "/tutor/conversations/" + conversation + "/messages",
                ask("Why does the balance stay level?"),
                Map.of("Accept", "text/event-stream"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
        List<String> names = events(answer, "event: ");
        assertThat(names).contains("token", "citation").endsWith("done");
        assertThat(events(answer, "data: "))
                .allSatisfy(data -> assertThat(json(data)).isNotEmpty());
    }

    @Test
    void whatWasSaidIsThereToReadAndToRate() {
        String conversation = begin(anna);
        JsonObject said = anna.post("/tutor/conversations/" + conversation + "/messages", ask("hello"))
                .object();

        ApiAnswer rated = anna.post("/tutor/messages/" + said.getString("messageId") + "/feedback", "{\"rating\":1}");
        ApiAnswer messages = anna.get("/tutor/conversations/" + conversation + "/messages");

        assertThat(rated.status()).isEqualTo(204);
        JsonObject turn = messages.items().getJsonObject(0);
        assertThat(turn.getString("question")).isEqualTo("hello");
        assertThat(turn.getInt("rating")).isEqualTo(1);
        assertThat(turn.getJsonObject("answer").getString("text")).isEqualTo(said.getString("text"));
    }

    @Test
    void somebodyElsesConversationIsNotThere() {
        String annas = begin(anna);

        assertThat(ben.get("/tutor/conversations/" + annas + "/messages").status())
                .isEqualTo(404);
        assertThat(ben.post("/tutor/conversations/" + annas + "/messages", ask("hello"))
                        .status())
                .isEqualTo(404);
        assertThat(ben.delete("/tutor/conversations/" + annas).status()).isEqualTo(404);
        ApiAnswer streamed = ben.call(
                "POST",
                "/tutor/conversations/" + annas + "/messages",
                ask("hello"),
                Map.of("Accept", "text/event-stream"));
        assertThat(streamed.status()).isEqualTo(404);
        assertThat(streamed.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aDeletedConversationIsGone() {
        String conversation = begin(anna);

        assertThat(anna.delete("/tutor/conversations/" + conversation).status()).isEqualTo(204);
        assertThat(anna.get("/tutor/conversations/" + conversation + "/messages")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMessageWithoutTextOrWithTooMuchIsRefusedByField() {
        String path = "/tutor/conversations/" + begin(anna) + "/messages";

        for (String body : List.of("{}", "{\"text\":\" \"}", ask("x".repeat(2001)))) {
            ApiAnswer refused = anna.post(path, body);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("text");
        }
    }

    @Test
    void eachCallSendsFewCommandsToTheDatabase() {
        String path = "/tutor/conversations/" + begin(anna) + "/messages";
        anna.post(path, ask("hello"));

        assertThat(commands(anna.get("/tutor/conversations"))).isLessThanOrEqualTo(1);
        assertThat(commands(anna.get(path))).isLessThanOrEqualTo(2);
        assertThat(commands(anna.post("/tutor/conversations", "{\"courseId\":\"" + COURSE + "\"}")))
                .isLessThanOrEqualTo(3);
        assertThat(commands(anna.post(path, ask("Why does the balance stay level?"))))
                .isLessThanOrEqualTo(6);
        assertThat(commands(anna.get("/users/me"))).isLessThanOrEqualTo(1);
        assertThat(commands(anna.get("/jobs"))).isLessThanOrEqualTo(1);
    }

    private static int commands(ApiAnswer answer) {
        String timing = answer.header("Server-Timing");
        assertThat(timing).contains("db;desc=");
        return Integer.parseInt(timing.replaceAll("\\D+", ""));
    }

    private static ApiClient enrolled(String email) {
        String account = Json.createObjectBuilder()
                .add("email", email)
                .add("password", PASSWORD)
                .add("displayName", "Student")
                .add("acceptedTerms", true)
                .build()
                .toString();
        TestServer.client().post("/auth/register", account);
        ApiClient client = TestServer.client().signedIn(email, PASSWORD);
        client.post("/enrollments", "{\"courseId\":\"" + COURSE + "\"}");
        return client;
    }

    private static String begin(ApiClient client) {
        ApiAnswer begun = client.post("/tutor/conversations", "{\"courseId\":\"" + COURSE + "\"}");
        assertThat(begun.status()).isEqualTo(201);
        return begun.object().getString("id");
    }

    private static String ask(String text) {
        return Json.createObjectBuilder().add("text", text).build().toString();
    }

    private static List<String> events(ApiAnswer answer, String prefix) {
        return Arrays.stream(answer.text().split("\n", -1))
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .toList();
    }

    private static JsonObject json(String data) {
        return Json.createReader(new StringReader(data)).readObject();
    }
}
