package org.aitutor.practice.quiz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aitutor.accounts.UserId;

/**
 * The id of an attempt: the quiz's, the student's and which attempt it is, from 1, with colons between. So of two starts at
 * once one is a conflict, and the student, the shard key, is known from it.
 */
public record QuizAttemptId(QuizId quiz, UserId student, int number) {
    private static final Pattern FORM = Pattern.compile("([^:]{1,200}):([^:]{1,100}):([1-9][0-9]{0,3})");

    /** Of its text; empty where it has another form. */
    public static Optional<QuizAttemptId> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new QuizAttemptId(
                        new QuizId(parts.group(1)), new UserId(parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    public String value() {
        return quiz.value() + ':' + student.value() + ':' + number;
    }

    @Override
    public String toString() {
        return value();
    }
}
