package org.aitutor.cluster;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.aitutor.testing.ApiClient;

/** Students at work, from before the first fault until after the last. */
final class Load implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final Tally tally = new Tally();
    private final List<Learner> learners = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean paused;
    private volatile boolean ended;

    /** So many students of the demo course, who begin at once. */
    Load(ClusterProcess cluster, int students) {
        ApiClient visitor = cluster.client();
        String course = visitor.get("/courses").items().getJsonObject(0).getString("id");
        List<String> lessons =
                visitor
                        .get("/courses/" + course)
                        .object()
                        .getJsonArray("modules")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .flatMap(module -> module.getJsonArray("lessons").getValuesAs(JsonObject.class).stream())
                        .map(lesson -> lesson.getString("id"))
                        .toList();
        QuizCourse quiz = QuizCourse.by(cluster.client().signedIn("instructor@demo.example", ClusterProcess.PASSWORD));
        for (int i = 0; i < students; i++) {
            learners.add(new Learner(cluster.client(), tally, course, lessons, quiz, i));
        }
        learners.forEach(learner -> threads.execute(() -> work(learner)));
    }

    Tally tally() {
        return tally;
    }

    List<Learner> learners() {
        return learners;
    }

    int students() {
        return learners.size();
    }

    /** Runs this while no student does anything new and all that was begun has been answered. */
    void whilePaused(Runnable check) throws InterruptedException {
        paused = true;
        for (Learner learner : learners) {
            synchronized (learner) {
                // Whoever works holds it.
            }
        }
        try {
            check.run();
        } finally {
            paused = false;
        }
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(90, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Learner learner) {
        try {
            while (!ended) {
                synchronized (learner) {
                    if (!paused) {
                        learner.step();
                    }
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            tally.add(new Tally.Request("client", Instant.now(), Duration.ZERO, 0, "client: " + broken));
            throw broken;
        }
    }
}
