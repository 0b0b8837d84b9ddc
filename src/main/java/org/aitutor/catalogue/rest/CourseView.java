package org.aitutor.catalogue.rest;

import java.time.Instant;
import java.util.Locale;
import org.aitutor.catalogue.Course;

/** A course in a list. */
public record CourseView(
        String id,
        String title,
        String summary,
        String category,
        String difficulty,
        String language,
        String license,
        InstructorView instructor,
        int lessonCount,
        int itemCount,
        long enrollmentCount,
        boolean published,
        String access,
        Instant createdAt) {
    /** Whose course it is. */
    public record InstructorView(String id, String displayName) {}

    static CourseView of(Course course) {
        return new CourseView(
                course.id().value(),
                course.details().title(),
                course.details().summary(),
                course.details().category(),
                course.details().difficulty().name().toLowerCase(Locale.ROOT),
                course.details().language(),
                course.details().license(),
                instructorOf(course),
                course.counts().lessons(),
                course.counts().items(),
                course.counts().enrollments(),
                course.published(),
                course.details().access().name().toLowerCase(Locale.ROOT),
                course.createdAt());
    }

    static InstructorView instructorOf(Course course) {
        return new InstructorView(
                course.instructor().id().value(), course.instructor().displayName());
    }
}
