package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** How a student stands with the quizzes of a course. */
@Singleton
public final class QuizOverview {
    private final Quizzes quizzes;
    private final QuizAttemptRepository attempts;
    private final Enrollments enrollments;
    private final Clock clock;

    @Inject
    public QuizOverview(Quizzes quizzes, QuizAttemptRepository attempts, Enrollments enrollments, Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.enrollments = enrollments;
        this.clock = clock;
    }

    /** The course's quizzes. @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled */
    public Slice<QuizStanding> of(UserId student, Course course, SliceRequest request) {
        enrollments.require(student, course.id());
        Slice<Quiz> slice = quizzes.of(course, request);
        return new Slice<>(standings(student, slice.items()), slice.next());
    }

    /**
     * One of them.
     *
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled
     * @throws QuizNotFound where the course has none of that id
     */
    public QuizStanding of(UserId student, Course course, QuizId id) {
        enrollments.require(student, course.id());
        return standings(student, List.of(quizzes.find(course, id))).get(0);
    }

    private List<QuizStanding> standings(UserId student, List<Quiz> some) {
        Instant now = clock.instant();
        List<QuizId> ids = some.stream().map(Quiz::id).toList();
        Map<QuizId, List<QuizAttempt>> own = attempts.of(student, ids).stream()
                .map(attempt -> attempt.asOf(now))
                .collect(Collectors.groupingBy(attempt -> attempt.id().quiz()));
        return some.stream()
                .map(quiz -> QuizStanding.of(quiz, student, own.getOrDefault(quiz.id(), List.of()), now))
                .toList();
    }
}
