package org.aitutor.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoIT {
    private static final String TITLE = "Linear Equations from the Ground Up";

    @Test
    void readinessWaitsForTheDemo() {
        ApiAnswer ready = TestServer.client().getRoot("/health/ready");

        assertThat(ready.object().getJsonArray("checks").getValuesAs(JsonObject.class))
                .filteredOn(check -> check.getString("name").equals("demo"))
                .singleElement()
                .satisfies(check -> assertThat(check.getString("status")).isEqualTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"student", "instructor", "admin"})
    void theDemoAccountsHaveTheirRole(String name) {
        JsonObject user = TestServer.clientOf(name).get("/users/me").object();

        assertThat(user.getJsonArray("roles").toString()).isEqualTo("[\"" + name + "\"]");
    }

    @Test
    void theDemoCourseIsThereForEverybody() {
        ApiAnswer courses = TestServer.client().get("/courses?limit=100");

        assertThat(courses.items().getValuesAs(JsonObject.class))
                .filteredOn(course -> course.getString("title").equals(TITLE))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.getInt("itemCount")).isGreaterThanOrEqualTo(80);
                });
    }

    @Test
    void theDemoCourseHasAQuizThatItsStudentCanSit() {
        ApiClient student = TestServer.clientOf("student");
        String course = TestServer.client().get("/courses?limit=100").items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("title").equals(TITLE))
                .findFirst()
                .orElseThrow()
                .getString("id");
        student.post("/enrollments", "{\"courseId\":\"" + course + "\"}");

        ApiAnswer quizzes = student.get("/courses/" + course + "/quizzes");

        // Other tests set quizzes in the same course.
        assertThat(quizzes.items().getValuesAs(JsonObject.class))
                .filteredOn(quiz -> quiz.getString("title").startsWith("Check yourself: "))
                .singleElement()
                .satisfies(quiz -> {
                    assertThat(quiz.getInt("itemCount")).isEqualTo(8);
                    assertThat(quiz.getString("state")).isEqualTo("open");
                });
    }
}
