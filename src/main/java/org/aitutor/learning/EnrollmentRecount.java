package org.aitutor.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseRepository;
import org.aitutor.jobs.RecurringWork;

/**
 * Counts the enrollments of every course again once a day, and mends the numbers that are wrong: a member that dies may
 * not have counted its last ones. No course's revision moves.
 */
@Singleton
public final class EnrollmentRecount implements RecurringWork {
    private static final int PAGE = 100;

    private final EnrollmentRepository enrollments;
    private final CourseRepository courses;

    @Inject
    public EnrollmentRecount(EnrollmentRepository enrollments, CourseRepository courses) {
        this.enrollments = enrollments;
        this.courses = courses;
    }

    @Override
    public String name() {
        return "enrollment-recount";
    }

    @Override
    public Duration period() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        Optional<CourseId> last = Optional.empty();
        List<Course> page = courses.behind(last, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::recount);
            last = Optional.of(page.get(page.size() - 1).id());
            page = courses.behind(last, PAGE);
        }
    }

    private void recount(Course course) {
        long counted = enrollments.count(course.id());
        if (counted != course.counts().enrollments()) {
            courses.setEnrollments(course.id(), counted);
        }
    }
}
