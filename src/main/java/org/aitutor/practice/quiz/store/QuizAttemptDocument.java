package org.aitutor.practice.quiz.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.practice.quiz.Question;
import org.aitutor.practice.quiz.QuizAttempt;
import org.aitutor.practice.quiz.QuizAttemptId;
import org.aitutor.practice.quiz.QuizId;
import org.aitutor.practice.quiz.SavedAnswer;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it is stored. Public, since the driver's record codec reads the components by reflection.
 *
 * @param items in the order in which they are asked; an answer is set within its item
 * @param submittedAt absent while it is open
 * @param automatic whether the deadline ended it
 */
public record QuizAttemptDocument(
        @BsonId String id,
        String studentId,
        String quizId,
        String courseId,
        int number,
        TermsDocument terms,
        Instant startedAt,
        int extraPercent,
        @Nullable Instant deadline,
        List<ItemDocument> items,
        boolean open,
        @Nullable Instant submittedAt,
        @Nullable Boolean automatic) {

    /** An item that is asked. */
    public record ItemDocument(
            String itemId, int revision, int seed, @Nullable AnswerDocument answer) {
        Question toQuestion() {
            return new Question(
                    new ItemId(itemId),
                    revision,
                    seed,
                    Optional.ofNullable(answer).map(AnswerDocument::toAnswer));
        }
    }

    /** An answer that was taken. */
    public record AnswerDocument(String response, boolean correct, double credit, long millis, Instant at) {
        static AnswerDocument of(SavedAnswer answer) {
            return new AnswerDocument(
                    answer.response(), answer.correct(), answer.credit(), answer.millis(), answer.at());
        }

        SavedAnswer toAnswer() {
            return new SavedAnswer(response, correct, credit, millis, at);
        }
    }

    static QuizAttemptDocument of(QuizAttempt attempt) {
        return new QuizAttemptDocument(
                attempt.id().value(),
                attempt.student().value(),
                attempt.id().quiz().value(),
                attempt.course().value(),
                attempt.id().number(),
                TermsDocument.of(attempt.terms()),
                attempt.startedAt(),
                attempt.extraPercent(),
                attempt.deadline().orElse(null),
                attempt.questions().stream().map(QuizAttemptDocument::item).toList(),
                attempt.open(),
                attempt.ended().map(QuizAttempt.Ended::at).orElse(null),
                attempt.ended().map(QuizAttempt.Ended::automatic).orElse(null));
    }

    QuizAttempt toAttempt() {
        return new QuizAttempt(
                new QuizAttemptId(new QuizId(quizId), new UserId(studentId), number),
                terms.toTerms(),
                startedAt,
                extraPercent,
                Optional.ofNullable(deadline),
                items.stream().map(ItemDocument::toQuestion).toList(),
                Optional.ofNullable(submittedAt).map(at -> new QuizAttempt.Ended(at, Boolean.TRUE.equals(automatic))));
    }

    private static ItemDocument item(Question question) {
        return new ItemDocument(
                question.item().value(),
                question.revision(),
                question.seed(),
                question.answer().map(AnswerDocument::of).orElse(null));
    }
}
