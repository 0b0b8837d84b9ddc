package org.aitutor.tutor.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.store.MongoContentRepository;
import org.aitutor.catalogue.store.MongoCourseRepository;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who teaches learns whom to look after, from the real server. */
class FlagIT {
    private static final String COURSE = "flag-it";
    private static final String PASSWORD = "a-long-enough-password";

    private static ApiClient teacher = TestServer.client();

    @BeforeAll
    static void aCourseOfTheDemosInstructor() {
        teacher = TestServer.clientOf("instructor");
        String id = teacher.get("/users/me").object().getString("id");
        new ContentPublisher(
                        new MongoCourseRepository(TestServer.database()),
                        new MongoContentRepository(TestServer.database()),
                        Clock.systemUTC())
                .publish(
                        new Instructor(new UserId(id), "Ines"),
                        Courses.aDraft(COURSE).withLessons(1).withItems(1).build(),
                        true);
    }

    @Test
    void whoWritesOfHarmIsShownToWhoTeachesWithoutTheirWords() {
        write("flag-ann@example.org", "Ann", "Why does this hold?");
        write("flag-bob@example.org", "Bob", "I want to die");
        write("flag-cyn@example.org", "Cyn", "I want to die");

        ApiAnswer all = teacher.get("/courses/" + COURSE + "/flags");
        ApiAnswer first = teacher.get("/courses/" + COURSE + "/flags?limit=1");
        ApiAnswer second = teacher.get(
                "/courses/" + COURSE + "/flags?limit=1&cursor=" + first.object().getString("next"));

        assertThat(all.items().getValuesAs(JsonObject.class))
                .extracting(flag -> flag.getString("displayName"))
                .containsExactly("Cyn", "Bob");
        assertThat(all.items().getJsonObject(0)).containsOnlyKeys("id", "studentId", "displayName", "at");
        assertThat(all.header("Cache-Control")).contains("no-store");
        assertThat(second.items()).containsExactly(all.items().get(1));
        assertThat(second.object().isNull("next")).isTrue();
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        ApiAnswer answer = teacher.get("/courses/" + COURSE + "/flags?cursor=WyJ4Il0");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("cursor");
    }

    private static void write(String email, String name, String text) {
        ApiClient student = TestServer.client().registered(email, PASSWORD, name);
        student.post("/enrollments", "{\"courseId\":\"" + COURSE + "\"}");
        String conversation = student.post("/tutor/conversations", "{\"courseId\":\"" + COURSE + "\"}")
                .object()
                .getString("id");
        String message = Json.createObjectBuilder().add("text", text).build().toString();
        assertThat(student.post("/tutor/conversations/" + conversation + "/messages", message)
                        .status())
                .isEqualTo(200);
    }
}
