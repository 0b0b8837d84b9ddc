package org.aitutor.access;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.Instructor;
import org.aitutor.catalogue.store.MongoContentRepository;
import org.aitutor.catalogue.store.MongoCourseRepository;
import org.aitutor.jobs.Job;
import org.aitutor.jobs.JobId;
import org.aitutor.jobs.store.MongoJobRepository;
import org.aitutor.platform.security.Role;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.TestServer;

/** One caller of each kind, and the things that two of them own. */
final class AccessFixture {
    private static final String PASSWORD = "a password for the table";

    /** The course's id, and the beginning of all other names: tests that change things have things of their own. */
    private final String name;

    private final Map<Kind, ApiClient> clients = new EnumMap<>(Kind.class);
    private final Map<Kind, String> ids = new EnumMap<>(Kind.class);
    private Map<String, String> things = Map.of();

    AccessFixture(String name) {
        this.name = name;
    }

    void make() {
        for (Kind kind : Kind.values()) {
            clients.put(kind, kind == Kind.ANONYMOUS ? TestServer.client() : account(kind));
        }
        publish(new Instructor(new UserId(id(Kind.INSTRUCTOR)), "Instructor"));
        close(id(Kind.DEACTIVATED));
        things = things();
    }

    ApiClient client(Kind kind) {
        return Objects.requireNonNull(clients.get(kind));
    }

    /** The path of that template, with the things that the owners own. */
    String path(String template) {
        String path = template.replace("/users/{id}", "/users/" + id(Kind.OTHER_STUDENT));
        for (Map.Entry<String, String> thing : things.entrySet()) {
            path = path.replace(thing.getKey(), thing.getValue());
        }
        return path.replaceAll("\\{\\w+}", "unknown");
    }

    /** A new access token; none for who is nobody. */
    Optional<String> token(Kind kind) {
        String credentials = Json.createObjectBuilder()
                .add("email", email(kind))
                .add("password", PASSWORD)
                .build()
                .toString();
        return kind.role().map(role -> created(TestServer.client().post("/auth/token", credentials), "accessToken"));
    }

    /** Those whom a row has signed out. */
    void signInAgain(Kind kind) {
        if (kind.role().isPresent() && client(kind).get("/users/me").status() != 200) {
            client(kind).signedIn(email(kind), PASSWORD);
        }
    }

    private Map<String, String> things() {
        ApiClient student = client(Kind.STUDENT);
        String enrollment = created(student.post("/enrollments", "{\"courseId\":\"" + name + "\"}"), "id");
        String conversation = created(student.post("/tutor/conversations", "{\"courseId\":\"" + name + "\"}"), "id");
        String message = created(
                student.post("/tutor/conversations/" + conversation + "/messages", "{\"text\":\"Why?\"}"), "messageId");
        String lesson = student.get("/courses/" + name)
                .object()
                .getJsonArray("modules")
                .getJsonObject(0)
                .getJsonArray("lessons")
                .getJsonObject(0)
                .getString("id");
        String item = student.get("/courses/" + name + "/practice/next")
                .object()
                .getJsonObject("item")
                .getString("id");
        String skill = student.get("/users/me/mastery?courseId=" + name)
                .items()
                .getJsonObject(0)
                .getString("skill");
        String quiz = created(client(Kind.INSTRUCTOR).post("/courses/" + name + "/quizzes", quiz(item)), "id");
        String attempt = created(student.post("/quizzes/" + quiz + "/attempts", ""), "id");
        return Map.ofEntries(
                Map.entry("/practice/items/{id}", "/practice/items/" + item),
                Map.entry("{itemId}", item),
                Map.entry("/enrollments/{id}", "/enrollments/" + enrollment),
                Map.entry("/conversations/{id}", "/conversations/" + conversation),
                Map.entry("/messages/{id}", "/messages/" + message),
                Map.entry("/jobs/{id}", "/jobs/" + job(id(Kind.STUDENT))),
                Map.entry("/courses/{id}", "/courses/" + name),
                Map.entry("{quizId}", quiz),
                Map.entry("/quizzes/{id}", "/quizzes/" + quiz),
                Map.entry("/quiz-attempts/{id}", "/quiz-attempts/" + attempt),
                Map.entry("{skill}", skill),
                Map.entry("/caches/{name}", "/caches/users"),
                Map.entry("{studentId}", id(Kind.STUDENT)),
                Map.entry("{lessonId}", lesson));
    }

    private static String quiz(String item) {
        return Json.createObjectBuilder()
                .add("title", "Quiz")
                .add("itemIds", Json.createArrayBuilder().add(item))
                .add("maxAttempts", 1)
                .add("passingScore", 0.5)
                .add("feedback", "never")
                .build()
                .toString();
    }

    private static String created(ApiAnswer answer, String field) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("Not made: " + answer);
        }
        JsonObject body = answer.object();
        return body.getString(field);
    }

    private ApiClient account(Kind kind) {
        String account = Json.createObjectBuilder()
                .add("email", email(kind))
                .add("password", PASSWORD)
                .add("displayName", kind.name())
                .add("acceptedTerms", true)
                .build()
                .toString();
        String id = created(TestServer.client().post("/auth/register", account), "id");
        ids.put(kind, id);
        TestServer.database()
                .getCollection("users")
                .updateOne(
                        Filters.eq("_id", id),
                        Updates.set(
                                "roles",
                                List.of(kind.role().orElse(Role.STUDENT).apiName())));
        return TestServer.client().signedIn(email(kind), PASSWORD);
    }

    private void close(String id) {
        ApiAnswer closed = client(Kind.ADMIN).patch("/users/" + id, "{\"active\":false}");
        if (closed.status() != 200) {
            throw new IllegalStateException("Not closed: " + closed);
        }
    }

    private void publish(Instructor instructor) {
        new ContentPublisher(
                        new MongoCourseRepository(TestServer.database()),
                        new MongoContentRepository(TestServer.database()),
                        Clock.systemUTC())
                .publish(
                        instructor,
                        Courses.aDraft(name).withLessons(1).withItems(2).build(),
                        true);
    }

    private String job(String owner) {
        JobId id = new JobId(name + "-job");
        new MongoJobRepository(TestServer.database())
                .insert(Job.queued(
                        id, "no-such-kind", owner, Map.of(), Clock.systemUTC().instant()));
        return id.value();
    }

    private String id(Kind kind) {
        return Optional.ofNullable(ids.get(kind)).orElse("");
    }

    private String email(Kind kind) {
        return name + "-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@example.org";
    }
}
