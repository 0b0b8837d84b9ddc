package org.aitutor.practice;

import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.ItemId;

/**
 * Which quizzes are being sat; the package {@code quiz}, which decides by this one, implements it. What a quiz asks is
 * neither offered, answered nor helped with elsewhere meanwhile.
 */
@FunctionalInterface
public interface OpenQuizzes {
    /** The items of the quizzes of the course that the student sits now; empty mostly. */
    Set<ItemId> itemsBefore(UserId student, CourseId course);

    /** Whether the student sits a quiz of the course now. */
    default boolean sitting(UserId student, CourseId course) {
        return !itemsBefore(student, course).isEmpty();
    }
}
