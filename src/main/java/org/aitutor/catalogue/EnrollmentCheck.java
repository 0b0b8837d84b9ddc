package org.aitutor.catalogue;

import org.aitutor.accounts.UserId;

/** Whether somebody is enrolled; the room {@code learning}, which stands behind this one, implements it. */
public interface EnrollmentCheck {
    /** Whether the student has an active enrollment in the course. */
    boolean isEnrolled(UserId student, CourseId course);
}
