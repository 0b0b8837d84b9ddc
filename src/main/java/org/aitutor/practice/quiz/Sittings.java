package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.practice.OpenQuizzes;

/** Which quizzes are being sat. Asks the database only where the course has one that can be sat now. */
@Singleton
public final class Sittings implements OpenQuizzes {
    private final QuizRepository quizzes;
    private final QuizAttemptRepository attempts;
    private final Clock clock;

    @Inject
    public Sittings(QuizRepository quizzes, QuizAttemptRepository attempts, Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public Set<ItemId> itemsBefore(UserId student, CourseId course) {
        Instant now = clock.instant();
        if (quizzes.of(course).stream().noneMatch(quiz -> canBeSat(quiz, now))) {
            return Set.of();
        }
        return attempts.open(student, course).stream()
                .filter(attempt -> !attempt.overdue(now))
                .flatMap(attempt -> attempt.questions().stream())
                .map(Question::item)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean canBeSat(Quiz quiz, Instant now) {
        return quiz.opened(now) && quiz.overAt().filter(now::isAfter).isEmpty();
    }
}
