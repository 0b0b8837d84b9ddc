package org.aitutor.learning;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonOutline;

/**
 * A student in a course: begun by enrolling, moved by each lesson marked, withdrawn and taken up again any number of
 * times.
 *
 * @param started lessons that were opened and not completed
 * @param completed lessons that were completed; may name some that the course no longer has
 * @param progress the share of the course's lessons that are completed, 0 to 1, as of the last mark
 * @param version rises with every change
 */
public record Enrollment(
        UserId student,
        CourseId course,
        boolean active,
        Set<LessonId> started,
        Set<LessonId> completed,
        double progress,
        Instant enrolledAt,
        long version) {
    public Enrollment {
        started = Set.copyOf(started);
        completed = Set.copyOf(completed);
    }

    public static Enrollment begin(UserId student, CourseId course, Instant at) {
        return new Enrollment(student, course, true, Set.of(), Set.of(), 0, at, 1);
    }

    public EnrollmentId id() {
        return EnrollmentId.of(student, course);
    }

    Enrollment takenUpAgain() {
        return new Enrollment(student, course, true, started, completed, progress, enrolledAt, version + 1);
    }

    Enrollment withdrawn() {
        return new Enrollment(student, course, false, started, completed, progress, enrolledAt, version + 1);
    }

    /** With the lesson marked; one that was completed stays so when it is opened again. */
    Enrollment marked(LessonId lesson, LessonState state, CourseContent content) {
        Set<LessonId> begun = new HashSet<>(started);
        Set<LessonId> done = new HashSet<>(completed);
        if (state == LessonState.COMPLETED) {
            done.add(lesson);
            begun.remove(lesson);
        } else if (!done.contains(lesson)) {
            begun.add(lesson);
        }
        return new Enrollment(student, course, active, begun, done, share(done, content), enrolledAt, version + 1);
    }

    private static double share(Set<LessonId> done, CourseContent content) {
        long completed = content.lessons().stream()
                .map(LessonOutline::id)
                .filter(done::contains)
                .count();
        return (double) completed / Math.max(1, content.lessons().size());
    }
}
