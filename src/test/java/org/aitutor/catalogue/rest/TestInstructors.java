package org.aitutor.catalogue.rest;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import jakarta.json.Json;
import java.util.List;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;

/** Makes instructors of the test server, past what an administrator would do by hand. */
final class TestInstructors {
    private static final String PASSWORD = "a-long-enough-password";

    private TestInstructors() {}

    /** A client that is signed in to a new account of that name, student and instructor. */
    static ApiClient signedIn(String name) {
        String email = name + "@catalogue.example";
        ApiAnswer registered = TestServer.client()
                .post(
                        "/auth/register",
                        Json.createObjectBuilder()
                                .add("email", email)
                                .add("password", PASSWORD)
                                .add("displayName", name)
                                .add("birthYear", 1980)
                                .add("acceptedTerms", true)
                                .build()
                                .toString());
        if (registered.status() != 201) {
            throw new IllegalStateException("Registering " + email + " was answered " + registered);
        }
        TestServer.database()
                .getCollection("users")
                .updateOne(
                        eq("_id", registered.object().getString("id")), set("roles", List.of("student", "instructor")));
        return TestServer.client().signedIn(email, PASSWORD);
    }
}
