package org.aitutor.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.junit.jupiter.api.Test;

class EnrollmentRecountTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final InMemoryCourseRepository courses = new InMemoryCourseRepository();
    private final InMemoryContentRepository contents = new InMemoryContentRepository();
    private final InMemoryEnrollmentRepository enrollments = new InMemoryEnrollmentRepository();
    private final EnrollmentRecount recount = new EnrollmentRecount(enrollments, courses);

    @Test
    void aNumberThatIsWrongIsMendedWithoutANewRevision() {
        publish("c1");
        enroll("ann", "c1");
        enroll("ben", "c1");
        courses.setEnrollments(new CourseId("c1"), 77);
        Course before = course("c1");

        recount.run();
        recount.run();

        assertThat(course("c1").counts().enrollments()).isEqualTo(2);
        assertThat(course("c1").revision()).isEqualTo(before.revision());
    }

    @Test
    void itComesToEveryCourse() {
        IntStream.range(0, 250).forEach(i -> publish(String.format("c%03d", i)));
        enroll("ann", "c000");
        enroll("ann", "c100");
        enroll("ann", "c249");

        recount.run();

        assertThat(IntStream.range(0, 250)
                        .mapToLong(
                                i -> course(String.format("c%03d", i)).counts().enrollments())
                        .sum())
                .isEqualTo(3);
        assertThat(course("c249").counts().enrollments()).isEqualTo(1);
    }

    private void publish(String id) {
        new ContentPublisher(courses, contents, clock)
                .publish(Courses.ADA, Courses.aDraft(id).withLessons(1).build(), true);
    }

    private void enroll(String student, String course) {
        new Enrollments(enrollments, new Catalogue(courses, contents), clock)
                .enroll(new UserId(student), new CourseId(course));
    }

    private Course course(String id) {
        return courses.find(new CourseId(id)).orElseThrow();
    }
}
