package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;
import org.aitutor.platform.cache.LocalCopies;
import org.aitutor.platform.work.Filling;
import org.aitutor.practice.OpenQuizzes;

/**
 * Which quizzes are being sat. An attempt goes on under the terms under which it began when its quiz is taken away or changed,
 * so attempts decide, not quizzes: a student's are asked for where the course has a quiz that can be sat now, or an open
 * attempt of anybody's. Of the latter a member may not know for ten seconds, which matters only where a quiz opens, is begun
 * and is taken away within them.
 */
@Singleton
public final class Sittings implements OpenQuizzes {
    private static final Duration LIFETIME = Duration.ofSeconds(10);

    private final QuizRepository quizzes;
    private final QuizAttemptRepository attempts;
    private final Clock clock;
    private final LocalCopies<Boolean> anyOpen;

    @Inject
    public Sittings(QuizRepository quizzes, QuizAttemptRepository attempts, Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.clock = clock;
        this.anyOpen = new LocalCopies<>("open-quiz-attempts", LIFETIME, clock);
    }

    @Override
    public Set<ItemId> itemsBefore(UserId student, CourseId course) {
        Instant now = clock.instant();
        if (quizzes.of(course).stream().noneMatch(quiz -> canBeSat(quiz, now)) && !isAnyOpen(course)) {
            return Set.of();
        }
        return attempts.open(student, course).stream()
                .filter(attempt -> !attempt.overdue(now))
                .flatMap(attempt -> attempt.questions().stream())
                .map(Question::item)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAnyOpen(CourseId course) {
        return anyOpen.get(course.value()).orElseGet(() -> {
            long moment = anyOpen.moment();
            boolean open = Filling.of(() -> attempts.isAnyOpen(course));
            anyOpen.keep(course.value(), open, moment);
            return open;
        });
    }

    private static boolean canBeSat(Quiz quiz, Instant now) {
        return quiz.opened(now) && quiz.overAt().filter(now::isAfter).isEmpty();
    }
}
