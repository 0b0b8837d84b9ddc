package org.aitutor.cluster;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.jspecify.annotations.Nullable;

/**
 * A student at work, as a client sees it: reads, answers, reads a lesson to its end, sits a quiz, asks the tutor. What is to be
 * saved is sent again, with the same key, until it is acknowledged; signing in happens once.
 */
final class Learner {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ApiClient client;
    private final Tally tally;
    private final Random random;
    private final String course;
    private final List<String> lessons;
    private final String id;
    private final String enrollment;
    private final String conversation;
    private final Sitting sitting;
    private final Set<String> attempts = ConcurrentHashMap.newKeySet();
    private final Set<String> completed = ConcurrentHashMap.newKeySet();
    private final Set<String> turns = ConcurrentHashMap.newKeySet();
    private int turn;

    Learner(ApiClient client, Tally tally, String course, List<String> lessons, QuizCourse quiz, long seed) {
        this.client = client;
        this.tally = tally;
        this.course = course;
        this.lessons = lessons;
        this.random = new Random(seed);
        String email = "load-" + UUID.randomUUID() + "@example.org";
        client.registered(email, ClusterProcess.PASSWORD, "Load");
        this.id = require(client.get("/users/me")).getString("id");
        this.enrollment =
                require(client.post("/enrollments", json("courseId", course))).getString("id");
        this.conversation = require(client.post(
                        "/tutor/conversations",
                        Json.createObjectBuilder()
                                .add("courseId", course)
                                .add("lessonId", lessons.get(0))
                                .build()
                                .toString()))
                .getString("id");
        require(client.post("/enrollments", json("courseId", quiz.id())));
        this.sitting = new Sitting(client, quiz.quiz());
    }

    String id() {
        return id;
    }

    String course() {
        return course;
    }

    String lesson() {
        return lessons.get(0);
    }

    String conversation() {
        return conversation;
    }

    /** The keys of the attempts that were acknowledged. */
    Set<String> attempts() {
        return attempts;
    }

    /** The lessons whose end was acknowledged. */
    Set<String> completed() {
        return completed;
    }

    /** The messages whose answer came to its end. */
    Set<String> turns() {
        return turns;
    }

    Sitting sitting() {
        return sitting;
    }

    ApiClient client() {
        return client;
    }

    /** The next thing that a student does. */
    void step() throws InterruptedException {
        turn++;
        switch (turn % 8) {
            case 1 -> read("catalogue", "/courses");
            case 2, 5 -> practise();
            case 3 -> read("course", "/courses/" + course);
            case 4 -> finish(lessons.get(random.nextInt(lessons.size())));
            case 7 -> sitting.step(this::save);
            case 6 -> read("lesson", "/courses/" + course + "/lessons/" + lessons.get(random.nextInt(lessons.size())));
            default -> {
                read("who am I", "/users/me");
                if (turn % 16 == 0) {
                    ask();
                }
            }
        }
    }

    private void read(String kind, String path) {
        send(kind, () -> client.get(path));
    }

    private void practise() throws InterruptedException {
        ApiAnswer next = send("next item", () -> client.get("/courses/" + course + "/practice/next"));
        if (next == null || next.object().isNull("item")) {
            return;
        }
        JsonObject item = next.object().getJsonObject("item");
        String key = UUID.randomUUID().toString();
        String body = Json.createObjectBuilder()
                .add("presentationId", next.object().getString("presentationId"))
                .add("itemId", item.getString("id"))
                .add("response", Responses.to(item, 2))
                .add("elapsedMillis", 5000)
                .build()
                .toString();
        if (save("answer", () -> client.call("POST", "/practice/attempts", body, Map.of("Idempotency-Key", key)))
                != null) {
            attempts.add(key);
        }
    }

    private void finish(String lesson) throws InterruptedException {
        String path = "/enrollments/" + enrollment + "/lessons/" + lesson;
        if (save("lesson completed", () -> client.put(path, json("state", "completed"))) != null) {
            completed.add(lesson);
        }
    }

    /** A stream that broke off is not asked again: each question is a turn of its own. */
    private void ask() {
        ApiAnswer answer = send(
                "tutor stream",
                () -> client.call(
                        "POST",
                        "/tutor/conversations/" + conversation + "/messages",
                        json("text", "Why is that so?"),
                        Map.of("Accept", "text/event-stream")));
        if (answer != null) {
            String done = answer.text().replaceAll("(?s).*event: ?done\\s+data: ?", "");
            turns.add(Json.createReader(new java.io.StringReader(done))
                    .readObject()
                    .getString("messageId"));
        }
    }

    private @Nullable ApiAnswer save(String kind, Supplier<ApiAnswer> call) throws InterruptedException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        ApiAnswer answer = send(kind, call);
        while (answer == null && Instant.now().isBefore(giveUp)) {
            Thread.sleep(500);
            answer = send(kind, call);
        }
        return answer;
    }

    /** @return the answer, or null where it was none of success */
    private @Nullable ApiAnswer send(String kind, Supplier<ApiAnswer> call) {
        Instant began = Instant.now();
        int status = 0;
        String outcome;
        ApiAnswer answer = null;
        try {
            answer = onLiveConnection(call);
            boolean cut = kind.equals("tutor stream") && !answer.text().contains("event: done");
            status = cut ? 0 : answer.status();
            outcome = (cut ? "a stream without an end: " : "") + answer.status() + " "
                    + answer.text().replaceAll("(?s)^(.{0,160}).*", "$1");
        } catch (UncheckedIOException broken) {
            outcome = String.valueOf(broken.getCause());
        }
        Tally.Request request =
                new Tally.Request(kind, began, Duration.between(began, Instant.now()), status, kind + ": " + outcome);
        tally.add(request);
        return request.failed() ? null : answer;
    }

    /**
     * As browsers do: where the connection turns out to have been closed while it was idle, the request goes out once more on a
     * new one. An nginx that reloads closes idle connections, and a request may be on its way to it just then.
     */
    private ApiAnswer onLiveConnection(Supplier<ApiAnswer> call) {
        try {
            return call.get();
        } catch (UncheckedIOException broken) {
            if (!String.valueOf(broken.getCause()).contains("received no bytes")) {
                throw broken;
            }
            tally.addStale();
            return call.get();
        }
    }

    private static String json(String name, String value) {
        return Json.createObjectBuilder().add(name, value).build().toString();
    }

    /** What was answered; fails unless it is of success. */
    static JsonObject require(ApiAnswer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.object();
    }
}
