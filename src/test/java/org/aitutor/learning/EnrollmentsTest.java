package org.aitutor.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonNotFound;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.platform.paging.SliceRequest;
import org.junit.jupiter.api.Test;

class EnrollmentsTest {
    private static final UserId ANN = new UserId("ann");
    private static final CourseId COURSE = new CourseId("c1");

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final InMemoryCourseRepository courses = new InMemoryCourseRepository();
    private final InMemoryEnrollmentRepository repository = new InMemoryEnrollmentRepository();
    private final EnrollmentCounting counting = new EnrollmentCounting(repository, courses);
    private final Enrollments enrollments = enrollments();

    @Test
    void enrollingTwiceIsOnce() {
        Enrollments.Enrolled first = enrollments.enroll(ANN, COURSE);
        Enrollments.Enrolled second = enrollments.enroll(ANN, COURSE);

        assertThat(first.created()).isTrue();
        assertThat(second).isEqualTo(new Enrollments.Enrolled(first.enrollment(), false));
    }

    @Test
    void aCourseThatIsNotPublishedCannotBeEnrolledIn() {
        assertThatThrownBy(() -> enrollments.enroll(ANN, new CourseId("none"))).isInstanceOf(CourseNotFound.class);
    }

    @Test
    void progressIsTheShareOfLessonsThatAreCompleted() {
        EnrollmentId id = enrollments.enroll(ANN, COURSE).enrollment().id();

        double started = mark(id, "l0", LessonState.STARTED).progress();
        double one = mark(id, "l0", LessonState.COMPLETED).progress();
        double again = mark(id, "l0", LessonState.COMPLETED).progress();
        Enrollment reopened = mark(id, "l0", LessonState.STARTED);
        double two = mark(id, "l3", LessonState.COMPLETED).progress();

        assertThat(new double[] {started, one, again, reopened.progress(), two})
                .containsExactly(0, 0.25, 0.25, 0.25, 0.5);
        assertThat(reopened.started()).isEmpty();
    }

    @Test
    void aLessonOfAnotherCourseCannotBeMarked() {
        EnrollmentId id = enrollments.enroll(ANN, COURSE).enrollment().id();

        assertThatThrownBy(() -> mark(id, "l9", LessonState.COMPLETED)).isInstanceOf(LessonNotFound.class);
    }

    @Test
    void withdrawingKeepsWhatWasLearnedForAnotherTime() {
        EnrollmentId id = enrollments.enroll(ANN, COURSE).enrollment().id();
        mark(id, "l0", LessonState.COMPLETED);

        enrollments.withdraw(ANN, id);
        assertThat(enrollments.isEnrolled(ANN, COURSE)).isFalse();
        assertThatThrownBy(() -> enrollments.require(ANN, COURSE)).isInstanceOf(NotEnrolled.class);
        assertThatThrownBy(() -> enrollments.withdraw(ANN, id)).isInstanceOf(EnrollmentNotFound.class);

        assertThat(enrollments.enroll(ANN, COURSE).enrollment().progress()).isEqualTo(0.25);
    }

    @Test
    void somebodyElsesEnrollmentIsNotFound() {
        EnrollmentId id = enrollments.enroll(ANN, COURSE).enrollment().id();
        UserId bob = new UserId("bob");

        assertThatThrownBy(() -> enrollments.withdraw(bob, id)).isInstanceOf(EnrollmentNotFound.class);
        assertThatThrownBy(() -> enrollments.mark(bob, id, LessonId.of(COURSE, "l0"), LessonState.STARTED))
                .isInstanceOf(EnrollmentNotFound.class);
    }

    @Test
    void theRosterIsForWhoTeachesTheCourse() {
        enrollments.enroll(ANN, COURSE);

        assertThat(enrollments
                        .roster(Courses.ADA.id(), COURSE, SliceRequest.first(5))
                        .items())
                .hasSize(1);
        assertThatThrownBy(() -> enrollments.roster(Courses.BEN.id(), COURSE, SliceRequest.first(5)))
                .isInstanceOf(CourseNotFound.class);
    }

    @Test
    void aCourseShowsHowManyAreEnrolledOnceTheyAreCounted() {
        EnrollmentId id = enrollments.enroll(ANN, COURSE).enrollment().id();
        enrollments.enroll(new UserId("bob"), COURSE);

        counting.run();
        assertThat(courses.find(COURSE).orElseThrow().counts().enrollments()).isEqualTo(2);

        enrollments.withdraw(ANN, id);
        counting.run();
        assertThat(courses.find(COURSE).orElseThrow().counts().enrollments()).isEqualTo(1);
    }

    private Enrollment mark(EnrollmentId id, String lesson, LessonState state) {
        return enrollments.mark(ANN, id, LessonId.of(COURSE, lesson), state);
    }

    private Enrollments enrollments() {
        InMemoryContentRepository contents = new InMemoryContentRepository();
        new ContentPublisher(courses, contents, clock)
                .publish(
                        Courses.ADA,
                        Courses.aDraft("c1").withLessons(4).withItems(1).build(),
                        true);
        return new Enrollments(repository, new Catalogue(courses, contents), clock, counting);
    }
}
