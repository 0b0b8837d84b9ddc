package org.aitutor.practice.quiz.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aitutor.practice.quiz.FeedbackPolicy;
import org.aitutor.practice.quiz.QuizTerms;
import org.jspecify.annotations.Nullable;

/** The terms of a quiz as they are stored. Public, since the driver's record codec reads the components by reflection. */
public record TermsDocument(
        String title,
        @Nullable Long timeLimitMillis,
        @Nullable Instant closesAt,
        int maxAttempts,
        double passingScore,
        boolean shuffle,
        String feedback) {
    static TermsDocument of(QuizTerms terms) {
        return new TermsDocument(
                terms.title(),
                terms.timeLimit().map(Duration::toMillis).orElse(null),
                terms.closesAt().orElse(null),
                terms.maxAttempts(),
                terms.passingScore(),
                terms.shuffle(),
                terms.feedback().name());
    }

    QuizTerms toTerms() {
        return new QuizTerms(
                title,
                Optional.ofNullable(timeLimitMillis).map(Duration::ofMillis),
                Optional.ofNullable(closesAt),
                maxAttempts,
                passingScore,
                shuffle,
                FeedbackPolicy.valueOf(feedback));
    }
}
