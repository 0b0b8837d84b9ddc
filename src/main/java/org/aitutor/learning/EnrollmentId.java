package org.aitutor.learning;

import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;

/** The id of an enrollment: the student's id, a colon, the course's. Opaque to clients. */
public record EnrollmentId(String value) {
    private static final char BETWEEN = ':';

    public static EnrollmentId of(UserId student, CourseId course) {
        return new EnrollmentId(student.value() + BETWEEN + course.value());
    }

    /** The course, if this is an id of that student's. */
    Optional<CourseId> courseOf(UserId student) {
        String prefix = student.value() + BETWEEN;
        return value.startsWith(prefix)
                ? Optional.of(new CourseId(value.substring(prefix.length())))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
