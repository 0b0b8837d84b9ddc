package org.aitutor.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;

/** A student of one's own, who has joined the demo course. */
record Student(String name, String email, String id, String course) {
    static final String PASSWORD = "seven green boats";

    static Student called(String name) {
        String email = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@school.example";
        ApiClient client = TestServer.client().registered(email, PASSWORD, name);
        String course = demoCourse();
        assertThat(client.post("/enrollments", "{\"courseId\":\"" + course + "\"}")
                        .status())
                .isEqualTo(201);
        return new Student(name, email, client.get("/users/me").object().getString("id"), course);
    }

    static String demoCourse() {
        return TestServer.client()
                .get("/courses?q=Linear")
                .items()
                .getJsonObject(0)
                .getString("id");
    }

    ApiClient client() {
        return TestServer.client().signedIn(email, PASSWORD);
    }
}
