package org.aitutor.practice.quiz.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.quiz.Questions;
import org.aitutor.practice.quiz.Quiz;
import org.aitutor.practice.quiz.QuizId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as it is stored. Public, since the driver's record codec reads the components by reflection.
 *
 * @param itemIds where the items are chosen
 * @param skills where they are drawn, {@code count} of them
 * @param extraTime percent by student
 */
public record QuizDocument(
        @BsonId String id,
        String courseId,
        int revision,
        TermsDocument terms,
        @Nullable List<String> itemIds,
        @Nullable List<String> skills,
        int count,
        @Nullable Instant opensAt,
        Instant createdAt,
        Map<String, Integer> extraTime) {
    static QuizDocument of(Quiz quiz) {
        Questions questions = quiz.questions();
        Map<String, Integer> extra = new HashMap<>();
        quiz.extraTime().forEach((student, percent) -> extra.put(student.value(), percent));
        return new QuizDocument(
                quiz.id().value(),
                quiz.id().course().value(),
                quiz.revision(),
                TermsDocument.of(quiz.terms()),
                questions instanceof Questions.Chosen chosen
                        ? chosen.items().stream().map(ItemId::value).toList()
                        : null,
                questions instanceof Questions.Drawn drawn
                        ? drawn.skills().stream().map(SkillId::value).toList()
                        : null,
                questions.count(),
                quiz.opensAt().orElse(null),
                quiz.createdAt(),
                extra);
    }

    Quiz toQuiz() {
        Map<UserId, Integer> extra = new HashMap<>();
        extraTime.forEach((student, percent) -> extra.put(new UserId(student), percent));
        return new Quiz(
                new QuizId(id), revision, terms.toTerms(), questions(), Optional.ofNullable(opensAt), createdAt, extra);
    }

    private Questions questions() {
        return skills == null
                ? new Questions.Chosen(Optional.ofNullable(itemIds).orElse(List.of()).stream()
                        .map(ItemId::new)
                        .toList())
                : new Questions.Drawn(skills.stream().map(SkillId::new).toList(), count);
    }
}
