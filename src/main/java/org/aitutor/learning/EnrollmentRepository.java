package org.aitutor.learning;

import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Keeps the enrollments, one document each. */
public interface EnrollmentRepository {
    /** The student's enrollment in the course, withdrawn ones too. */
    Optional<Enrollment> find(UserId student, CourseId course);

    /** Keeps a new enrollment. @throws org.aitutor.platform.problem.Conflict where there is one already */
    void insert(Enrollment enrollment);

    /**
     * Replaces the enrollment if its version is still one less than the new one's.
     *
     * @return whether it was
     */
    boolean replace(Enrollment changed);

    /** The student's active enrollments, newest first. */
    Slice<Enrollment> ofStudent(UserId student, SliceRequest slice);

    /** The course's active enrollments, newest first. */
    Slice<Enrollment> ofCourse(CourseId course, SliceRequest slice);

    /** How many active enrollments the course has; for jobs. */
    long count(CourseId course);
}
