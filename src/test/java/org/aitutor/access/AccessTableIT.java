package org.aitutor.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.aitutor.testing.ApiAnswer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The deployed application answers every kind of caller as the table says. */
class AccessTableIT {
    /** Statuses that are not about who calls. */
    private static final Set<Integer> IN = Set.of(200, 201, 202, 204, 304, 400, 409, 412, 413, 415, 422);

    /** Where the body is looked at before the owner is: one that is in order. */
    private static final Map<String, String> BODIES = Map.of(
            "PUT /enrollments/{id}/lessons/{lessonId}", "{\"state\":\"started\"}",
            "PUT /quiz-attempts/{id}/answers/{itemId}", "{\"response\":{}}",
            "PUT /quizzes/{id}/accommodations/{studentId}", "{\"extraTimePercent\":25}",
            "POST /tutor/conversations/{id}/messages", "{\"text\":\"Why?\"}",
            "POST /tutor/messages/{id}/feedback", "{\"rating\":1}");

    /** No request sends more to the database, whoever calls; the reads of each room are held to less by its own tests. */
    private static final int MOST_COMMANDS = 8;

    private static final Map<String, Method> METHODS = ResourceMethods.all();
    private static final AccessFixture FIXTURE = new AccessFixture("access-table");

    @BeforeAll
    static void make() {
        FIXTURE.make();
    }

    @TestFactory
    Stream<DynamicTest> everyCallerIsAnsweredAsTheTableSays() {
        return AccessTable.rows().values().stream()
                .sorted(Comparator.comparing(AccessTableIT::harm)
                        .thenComparing(row -> -row.call().length()))
                .map(row -> DynamicTest.dynamicTest(row.call(), () -> assertAnswers(row)));
    }

    /** What is withdrawn or deleted is needed by the other rows; what holds others goes last. */
    private static int harm(AccessTable.Row row) {
        if (row.call().startsWith("DELETE")) {
            return 2;
        }
        return row.call().endsWith("/unpublish") ? 1 : 0;
    }

    private static void assertAnswers(AccessTable.Row row) {
        for (Kind kind : ownersLast()) {
            FIXTURE.signInAgain(kind);
            ApiAnswer answer = call(row, kind);
            String what = answer.status() + " for " + kind + ": " + answer.text();
            if (AccessTable.IN.equals(row.answerFor(kind))) {
                assertThat(answer.status()).as(what).isIn(IN);
            } else {
                assertThat(answer.status()).as(what).isEqualTo(Integer.parseInt(row.answerFor(kind)));
            }
            if (answer.status() >= 400) {
                assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
            }
            assertThat(commands(answer)).as("commands of " + what).isLessThanOrEqualTo(MOST_COMMANDS);
        }
    }

    /** What the request sent to the database; a request that is refused before the API begins says nothing. */
    private static int commands(ApiAnswer answer) {
        String digits = answer.header("Server-Timing").replaceAll("\\D+", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static ApiAnswer call(AccessTable.Row row, Kind kind) {
        String[] call = row.call().split(" ", 2);
        String path = FIXTURE.path(call[1]);
        if ("GET".equals(call[0]) || "DELETE".equals(call[0])) {
            return FIXTURE.client(kind).call(call[0], path, "", Map.of());
        }
        Method method = Objects.requireNonNull(METHODS.get(row.call()));
        String type = consumed(method);
        return type.startsWith("multipart")
                ? FIXTURE.client(kind)
                        .call(call[0], path, type + "; boundary=b", "--b--\r\n".getBytes(StandardCharsets.US_ASCII))
                : FIXTURE.client(kind).call(call[0], path, BODIES.getOrDefault(row.call(), "{}"), Map.of());
    }

    private static String consumed(Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes declared = own == null ? method.getDeclaringClass().getAnnotation(Consumes.class) : own;
        return declared == null ? "application/json" : declared.value()[0];
    }

    private static List<Kind> ownersLast() {
        return Arrays.stream(Kind.values())
                .sorted(Comparator.comparing(kind -> kind == Kind.STUDENT || kind == Kind.INSTRUCTOR))
                .toList();
    }
}
