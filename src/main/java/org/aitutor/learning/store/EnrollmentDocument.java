package org.aitutor.learning.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.learning.Enrollment;
import org.bson.codecs.pojo.annotations.BsonId;

/** An enrollment as it is stored. Public, since the driver's record codec reads the components by reflection. */
public record EnrollmentDocument(
        @BsonId String id,
        String studentId,
        String courseId,
        boolean active,
        List<String> started,
        List<String> completed,
        double progress,
        Instant enrolledAt,
        long version) {
    static EnrollmentDocument of(Enrollment enrollment) {
        return new EnrollmentDocument(
                enrollment.id().value(),
                enrollment.student().value(),
                enrollment.course().value(),
                enrollment.active(),
                values(enrollment.started()),
                values(enrollment.completed()),
                enrollment.progress(),
                enrollment.enrolledAt(),
                enrollment.version());
    }

    Enrollment toEnrollment() {
        return new Enrollment(
                new UserId(studentId),
                new CourseId(courseId),
                active,
                lessons(started),
                lessons(completed),
                progress,
                enrolledAt,
                version);
    }

    private static List<String> values(Collection<LessonId> lessons) {
        return lessons.stream().map(LessonId::value).sorted().toList();
    }

    private static Set<LessonId> lessons(List<String> values) {
        return values.stream().map(LessonId::new).collect(Collectors.toSet());
    }
}
