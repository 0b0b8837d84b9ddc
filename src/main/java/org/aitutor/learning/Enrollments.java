package org.aitutor.learning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.EnrollmentCheck;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonNotFound;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;

/** Enrolls students, withdraws them, and keeps how far they have come. */
@Singleton
public final class Enrollments implements EnrollmentCheck {
    private static final int TRIES = 5;

    private final EnrollmentRepository repository;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Consumer<CourseId> changed;

    @Inject
    public Enrollments(EnrollmentRepository repository, Catalogue catalogue, Clock clock, EnrollmentCounting counting) {
        this(repository, catalogue, clock, counting::changed);
    }

    /** Without a counting of the enrollments. */
    public Enrollments(EnrollmentRepository repository, Catalogue catalogue, Clock clock) {
        this(repository, catalogue, clock, course -> {});
    }

    private Enrollments(EnrollmentRepository repository, Catalogue catalogue, Clock clock, Consumer<CourseId> changed) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * Enrolls the student: for the first time, again, or not at all because the enrollment stands.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such published course
     */
    public Enrolled enroll(UserId student, CourseId id) {
        Course course = catalogue.published(id);
        for (int n = 0; n < TRIES; n++) {
            Optional<Enrollment> before = repository.find(student, course.id());
            if (before.filter(Enrollment::active).isPresent()) {
                return new Enrolled(before.get(), false);
            }
            Optional<Enrollment> now = before.isPresent() ? takeUpAgain(before.get()) : begin(student, course.id());
            if (now.isPresent()) {
                changed.accept(course.id());
                return new Enrolled(now.get(), true);
            }
        }
        throw tooMany();
    }

    /** The student's enrollment, if it is active. */
    public Optional<Enrollment> find(UserId student, CourseId course) {
        return repository.find(student, course).filter(Enrollment::active);
    }

    @Override
    public boolean isEnrolled(UserId student, CourseId course) {
        return find(student, course).isPresent();
    }

    /** The student's active enrollment. @throws NotEnrolled where there is none */
    public Enrollment require(UserId student, CourseId course) {
        return find(student, course).orElseThrow(NotEnrolled::new);
    }

    /** The student's active enrollments, newest first. */
    public Slice<Enrollment> of(UserId student, SliceRequest slice) {
        return repository.ofStudent(student, slice);
    }

    /**
     * Who is enrolled in a course, newest first, for who teaches it.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where the course is somebody else's
     */
    public Slice<Enrollment> roster(UserId instructor, CourseId course, SliceRequest slice) {
        return repository.ofCourse(catalogue.taughtBy(instructor, course).id(), slice);
    }

    /** Ends the enrollment. @throws EnrollmentNotFound where it is not an active one of the student's */
    public void withdraw(UserId student, EnrollmentId id) {
        CourseId course = courseOf(student, id);
        change(student, course, Enrollment::withdrawn);
        changed.accept(course);
    }

    /**
     * Marks a lesson.
     *
     * @throws EnrollmentNotFound where the enrollment is not an active one of the student's
     * @throws LessonNotFound where the course has no such lesson
     */
    public Enrollment mark(UserId student, EnrollmentId id, LessonId lesson, LessonState state) {
        CourseId course = courseOf(student, id);
        return change(student, course, enrollment -> enrollment.marked(lesson, state, contentWith(lesson, course)));
    }

    private CourseContent contentWith(LessonId lesson, CourseId course) {
        CourseContent content = catalogue.content(catalogue.published(course));
        if (content.lesson(lesson).isEmpty()) {
            throw new LessonNotFound();
        }
        return content;
    }

    private Optional<Enrollment> begin(UserId student, CourseId course) {
        Enrollment begun = Enrollment.begin(student, course, clock.instant());
        try {
            repository.insert(begun);
            return Optional.of(begun);
        } catch (Conflict anotherRequestWasFirst) {
            return Optional.empty();
        }
    }

    private Optional<Enrollment> takeUpAgain(Enrollment withdrawn) {
        Enrollment again = withdrawn.takenUpAgain();
        return repository.replace(again) ? Optional.of(again) : Optional.empty();
    }

    private Enrollment change(UserId student, CourseId course, UnaryOperator<Enrollment> how) {
        for (int n = 0; n < TRIES; n++) {
            Enrollment changed = how.apply(find(student, course).orElseThrow(EnrollmentNotFound::new));
            if (repository.replace(changed)) {
                return changed;
            }
        }
        throw tooMany();
    }

    private static CourseId courseOf(UserId student, EnrollmentId id) {
        return id.courseOf(student).orElseThrow(EnrollmentNotFound::new);
    }

    private static Conflict tooMany() {
        return new Conflict("The enrollment is being changed by other requests. Please repeat this one.");
    }

    /**
     * What enrolling came to.
     *
     * @param created whether the student was not enrolled before
     */
    public record Enrolled(Enrollment enrollment, boolean created) {}
}
