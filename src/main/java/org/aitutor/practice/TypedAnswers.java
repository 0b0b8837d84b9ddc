package org.aitutor.practice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.aitutor.catalogue.Task;
import org.aitutor.platform.problem.InvalidInput;

/** Checks what a student typed in passing, to the tutor: it counts for nothing. */
public final class TypedAnswers {
    /**
     * What it was worth.
     *
     * @param inPart whether some of a wrong one is right
     * @param feedback to a wrong one, where something is known; does not give the answer away
     */
    public record Checked(boolean correct, boolean inPart, Optional<String> feedback) {}

    private TypedAnswers() {}

    /** What the text is worth as an answer to the task; empty where it cannot be read as one, or nobody types such answers. */
    public static Optional<Checked> check(Task task, String text) {
        return response(task, text).flatMap(response -> graded(task, response));
    }

    private static Optional<Checked> graded(Task task, JsonObject response) {
        try {
            Graded graded = Grader.grade(task, response);
            return Optional.of(
                    new Checked(graded.correct(), graded.credit() > 0 && !graded.correct(), graded.feedback()));
        } catch (InvalidInput | ResponseUnreadable notAnAnswer) {
            return Optional.empty();
        }
    }

    private static Optional<JsonObject> response(Task task, String text) {
        return switch (task.kind()) {
            case NUMERIC -> Optional.of(with("value", text));
            case EXPRESSION -> Optional.of(with("expression", text));
            case EQUATION -> Optional.of(with("equation", text));
            case INTERVAL -> Optional.of(with("interval", text));
            case CHOICE, MULTIPLE, MATRIX, TEXT, ORDERING, MATCHING, BLANKS -> Optional.empty();
        };
    }

    private static JsonObject with(String key, String text) {
        return Json.createObjectBuilder().add(key, text).build();
    }
}
