package org.aitutor.cluster;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Map;
import org.aitutor.testing.ApiClient;

/** A course of its own for the load's quiz, since the tutor is silent in a course whose quiz a student has begun. */
record QuizCourse(String id, String quiz) {
    private static final int ITEMS = 8;

    /** As its instructor makes it: sums, and a quiz of them with attempts enough for all of the load. */
    static QuizCourse by(ApiClient instructor) {
        String id = instructor.post("/courses", """
                        {"title": "Sums", "summary": "Adding.", "category": "load", "difficulty": "beginner", "language": "en"}""").object().getString("id");
        String course = "/courses/" + id;
        String skill = outline(instructor, course);
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int n = 1; n <= ITEMS; n++) {
            items.add(item(instructor, course, skill, n));
        }
        Learner.require(instructor.post(course + "/publish", ""));
        return new QuizCourse(id, quiz(instructor, course, items.build()));
    }

    /** @return the id of its one skill */
    private static String outline(ApiClient instructor, String course) {
        String outline = """
                {"modules": [{"title": "Sums", "lessons": [{"title": "Adding"}]}], "skills": [{"name": "Sums"}]}""";
        JsonObject made =
                Learner.require(instructor.call("PUT", course + "/outline", outline, Map.of("If-Match", "*")));
        JsonObject module = made.getJsonArray("modules").getJsonObject(0);
        String lesson = module.getJsonArray("lessons").getJsonObject(0).getString("id");
        String text = """
                {"title": "Adding", "markdown": "Add.", "skills": [], "estimatedMinutes": 5}""";
        Learner.require(instructor.call("PUT", course + "/lessons/" + lesson, text, Map.of("If-Match", "\"r1\"")));
        return made.getJsonArray("skills").getJsonObject(0).getString("id");
    }

    private static String item(ApiClient instructor, String course, String skill, int number) {
        String item = """
                {"skills": ["%s"], "kind": "numeric", "stem": "What is $%d + 1$?", "difficulty": 0.3, "solution": "Count on.",
                 "hints": [], "answer": {"value": "%d"}}""";
        return Learner.require(instructor.post(course + "/items", item.formatted(skill, number, number + 1)))
                .getString("id");
    }

    private static String quiz(ApiClient instructor, String course, JsonArray items) {
        String quiz = """
                {"title": "Sums", "itemIds": %s, "maxAttempts": 20, "passingScore": 0.5, "feedback": "after-submit"}""";
        return Learner.require(instructor.post(course + "/quizzes", quiz.formatted(items)))
                .getString("id");
    }
}
