package org.aitutor.practice;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.catalogue.Choice;
import org.aitutor.catalogue.Task;
import org.aitutor.platform.json.JsonText;
import org.aitutor.platform.problem.InvalidInput;

/**
 * An answer that was not right.
 *
 * @param said the answer as one line of Markdown; empty where its kind has no short form
 * @param feedback what is known of the mistake; does not give the answer away
 */
public record WrongAnswer(Optional<String> said, Optional<String> feedback) {

    /** As it was answered; empty where the task takes no such answer any more, or takes it for right. */
    static Optional<WrongAnswer> to(Task task, String response) {
        JsonObject sent = JsonText.object(response);
        try {
            Graded graded = Grader.grade(task, sent);
            return graded.correct()
                    ? Optional.empty()
                    : Optional.of(new WrongAnswer(said(task, sent), graded.feedback()));
        } catch (InvalidInput | ResponseUnreadable notAnAnswer) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(Task task, JsonObject sent) {
        Optional<String> chosen = task.choices().stream()
                .filter(choice -> choice.id().equals(sent.getString("choice", "")))
                .map(Choice::text)
                .findFirst();
        return chosen.or(() -> Stream.of("value", "expression", "equation", "interval", "text")
                .filter(sent::containsKey)
                .map(name -> '`' + sent.getString(name).replace('`', '\'') + '`')
                .findFirst());
    }
}
