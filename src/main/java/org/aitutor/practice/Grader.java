package org.aitutor.practice;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.Task;
import org.aitutor.practice.grading.Grading;
import org.aitutor.practice.grading.Mistake;
import org.aitutor.practice.grading.Response;
import org.aitutor.practice.grading.Verdict;

/** Grades what a student sent by a task's own answer. */
public final class Grader {
    private Grader() {}

    /**
     * The grade.
     *
     * @throws org.aitutor.platform.problem.InvalidInput where the response has not the form that the kind asks for
     * @throws ResponseUnreadable where it has, and still cannot be understood
     */
    public static Graded grade(Task task, JsonObject sent) {
        Response response = Responses.read(task, sent);
        Verdict verdict = Grading.grade(Answers.read("answer", task.kind(), task.answer()), response);
        if (verdict instanceof Verdict.Unreadable unreadable) {
            throw new ResponseUnreadable(unreadable.whatWasNotUnderstood());
        }
        return verdict instanceof Verdict.Wrong wrong
                ? new Graded(false, wrong.credit(), feedback(task, response, wrong))
                : new Graded(true, 1, Optional.empty());
    }

    private static Optional<String> feedback(Task task, Response response, Verdict.Wrong wrong) {
        if (response instanceof Response.Choice chosen) {
            return task.choices().stream()
                    .filter(choice -> choice.id().equals(chosen.choice()))
                    .findFirst()
                    .flatMap(Choice::feedback);
        }
        return wrong.mistake().map(Mistake::sentence);
    }
}
