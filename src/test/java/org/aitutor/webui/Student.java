package org.aitutor.webui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;

/** A student of one's own, who has joined the demo course. */
record Student(String name, String email, String id, String course) {
    static final String PASSWORD = "seven green boats";
    static final String DEMO_COURSE = "Linear Equations from the Ground Up";

    static Student called(String name) {
        String email = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@school.example";
        ApiClient client = TestServer.client().registered(email, PASSWORD, name);
        String course = demoCourse();
        assertThat(client.post("/enrollments", "{\"courseId\":\"" + course + "\"}")
                        .status())
                .isEqualTo(201);
        return new Student(name, email, client.get("/users/me").object().getString("id"), course);
    }

    /** Other tests publish courses of linear equations, too. */
    static String demoCourse() {
        return TestServer.client().get("/courses?q=Linear&limit=100").items().getValuesAs(JsonObject.class).stream()
                .filter(course -> course.getString("title").equals(DEMO_COURSE))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    ApiClient client() {
        return TestServer.client().signedIn(email, PASSWORD);
    }
}
