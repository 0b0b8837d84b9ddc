package org.aitutor.learning.rest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.aitutor.catalogue.LessonId;
import org.aitutor.learning.Enrollment;

/**
 * An enrollment.
 *
 * @param state {@code active} or {@code withdrawn}
 * @param progress the share of the lessons that are completed, 0 to 1
 * @param startedLessons ids of lessons that were opened and not completed
 * @param completedLessons ids of lessons that were completed
 */
public record EnrollmentView(
        String id,
        String courseId,
        String studentId,
        String state,
        double progress,
        Instant enrolledAt,
        List<String> startedLessons,
        List<String> completedLessons) {
    static EnrollmentView of(Enrollment enrollment) {
        return new EnrollmentView(
                enrollment.id().value(),
                enrollment.course().value(),
                enrollment.student().value(),
                enrollment.active() ? "active" : "withdrawn",
                enrollment.progress(),
                enrollment.enrolledAt(),
                ids(enrollment.started()),
                ids(enrollment.completed()));
    }

    private static List<String> ids(Collection<LessonId> lessons) {
        return lessons.stream().map(LessonId::value).sorted().toList();
    }
}
