package org.aitutor.cluster;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.jspecify.annotations.Nullable;

/**
 * A student in a quiz: saves an answer to each question in turn, and over again, hands in, begins the next attempt while there
 * is one. The answer that was acknowledged last must be there for ever.
 */
final class Sitting {
    private static final int ROUNDS = 4;
    private static final int MOST_ATTEMPTS = 20;

    private final ApiClient client;
    private final String quiz;
    private final Map<String, Map<String, JsonObject>> acknowledged = new LinkedHashMap<>();
    private List<JsonObject> questions = List.of();
    private String attempt = "";
    private int saves;
    private int saved;

    /** Sends a call, again and again where it fails, as {@link Learner} does. */
    @FunctionalInterface
    interface Saving {
        /** Sends it. @return the answer, or null where it was never one of success */
        @Nullable
        ApiAnswer save(String kind, Supplier<ApiAnswer> call) throws InterruptedException;
    }

    Sitting(ApiClient client, String quiz) {
        this.client = client;
        this.quiz = quiz;
    }

    /** Begins, saves or hands in, whatever comes next. */
    void step(Saving saving) throws InterruptedException {
        if (attempt.isEmpty()) {
            begin(saving);
        } else if (saves < ROUNDS * questions.size() || acknowledged.size() == MOST_ATTEMPTS) {
            answer(saving);
        } else if (saving.save("quiz handed in", () -> client.post(attempt + "/submit", "")) != null) {
            attempt = "";
        }
    }

    /** How many answers were acknowledged. */
    int saved() {
        return saved;
    }

    /** Each answer that is not there, or another one than the last acknowledged. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        acknowledged.forEach((path, answers) -> {
            Map<String, JsonObject> there = there(path);
            answers.forEach((item, response) -> {
                if (!response.equals(there.get(item))) {
                    lost.add("an acknowledged quiz answer is lost: " + path + " " + item + ": " + response + ", not "
                            + there.get(item));
                }
            });
        });
        return lost;
    }

    private void begin(Saving saving) throws InterruptedException {
        ApiAnswer started = saving.save("quiz begun", () -> client.post("/quizzes/" + quiz + "/attempts", ""));
        if (started != null) {
            String id = URLEncoder.encode(started.object().getString("id"), StandardCharsets.UTF_8);
            attempt = "/quiz-attempts/" + id;
            saves = 0;
            questions = questions(started.object());
        }
    }

    private void answer(Saving saving) throws InterruptedException {
        JsonObject item = questions.get(saves++ % questions.size()).getJsonObject("item");
        String id = item.getString("id");
        JsonObject response = Responses.to(item, saves);
        String body = Json.createObjectBuilder()
                .add("response", response)
                .add("elapsedMillis", 5000 + saves)
                .build()
                .toString();
        Map<String, JsonObject> answers = acknowledged.computeIfAbsent(attempt, path -> new LinkedHashMap<>());
        if (saving.save("quiz answer", () -> client.put(attempt + "/answers/" + id, body)) == null) {
            answers.remove(id);
        } else {
            answers.put(id, response);
            saved++;
        }
    }

    private Map<String, JsonObject> there(String path) {
        Map<String, JsonObject> there = new LinkedHashMap<>();
        for (JsonObject question : questions(client.get(path).object())) {
            if (question.containsKey("answer") && !question.isNull("answer")) {
                there.put(
                        question.getJsonObject("item").getString("id"),
                        question.getJsonObject("answer").getJsonObject("response"));
            }
        }
        return there;
    }

    private static List<JsonObject> questions(JsonObject attempt) {
        return attempt.getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
