package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.jobs.RecurringWork;

/**
 * Removes the quizzes of courses that are gone: what they ask, and who is given more time, belong to the course, and nobody
 * reaches them without it. What students made of them is theirs and stays as long as any attempt does: it is evidence of a
 * grade that was given, and tells its terms and its credits by itself. What stands open is handed in as it was saved, since
 * nobody can go on with it.
 */
@Singleton
public final class QuizSweep implements RecurringWork {
    private static final int COURSES = 100;

    private final QuizRepository quizzes;
    private final QuizAttemptRepository attempts;
    private final CourseRepository courses;
    private final Clock clock;

    @Inject
    public QuizSweep(QuizRepository quizzes, QuizAttemptRepository attempts, CourseRepository courses, Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "quiz-sweep";
    }

    @Override
    public Duration period() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        List<CourseId> all = quizzes.courses();
        for (int from = 0; from < all.size(); from += COURSES) {
            gone(all.subList(from, Math.min(from + COURSES, all.size()))).forEach(this::sweep);
        }
    }

    private Set<CourseId> gone(List<CourseId> some) {
        Set<CourseId> gone = new HashSet<>(some);
        courses.findAll(some).stream().map(Course::id).forEach(gone::remove);
        return gone;
    }

    /** The attempts first: a turn that is cut off between the two is made good by the next. */
    private void sweep(CourseId course) {
        for (Quiz quiz : quizzes.of(course)) {
            attempts.submitAll(quiz.id(), clock.instant());
            quizzes.delete(quiz.id());
        }
    }
}
