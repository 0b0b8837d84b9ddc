package org.aitutor.practice.quiz.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.quiz.Questions;
import org.aitutor.practice.quiz.Quiz;
import org.jspecify.annotations.Nullable;

/** A quiz as its instructor sees it. */
public record QuizView(
        String id,
        String courseId,
        String title,
        @Nullable List<String> itemIds,
        @Nullable List<String> skills,
        @Nullable Integer count,
        @Nullable Long timeLimitMillis,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        int maxAttempts,
        double passingScore,
        boolean shuffle,
        String feedback,
        Instant createdAt) {
    static QuizView of(Quiz quiz) {
        Questions.Chosen chosen = quiz.questions() instanceof Questions.Chosen items ? items : null;
        Questions.Drawn drawn = quiz.questions() instanceof Questions.Drawn some ? some : null;
        return new QuizView(
                quiz.id().value(),
                quiz.id().course().value(),
                quiz.terms().title(),
                chosen == null
                        ? null
                        : chosen.items().stream().map(ItemId::value).toList(),
                drawn == null
                        ? null
                        : drawn.skills().stream().map(SkillId::value).toList(),
                drawn == null ? null : drawn.count(),
                quiz.terms().timeLimit().map(Duration::toMillis).orElse(null),
                quiz.opensAt().orElse(null),
                quiz.terms().closesAt().orElse(null),
                quiz.terms().maxAttempts(),
                quiz.terms().passingScore(),
                quiz.terms().shuffle(),
                quiz.terms().feedback().apiName(),
                quiz.createdAt());
    }
}
