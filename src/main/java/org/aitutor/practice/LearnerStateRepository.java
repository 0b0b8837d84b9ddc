package org.aitutor.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;

/** Keeps the students' states, one document for each student and course. */
public interface LearnerStateRepository {
    Optional<LearnerState> find(UserId student, CourseId course);

    /**
     * Writes the state if the stored version is still one less than its own (none, for version 1).
     *
     * @param dueAt when the first of its skills is due for review
     * @return whether it was written
     */
    boolean save(LearnerState changed, Optional<Instant> dueAt);

    /**
     * Writes the state, of whatever version, if there is none.
     *
     * @return whether it was written
     */
    boolean restore(LearnerState lost, Optional<Instant> dueAt);

    /**
     * Empties the outbox of this state, if it is stored in this version still, and raises the version by one.
     *
     * @return whether it was written
     */
    boolean emptyOutbox(LearnerState state);

    /** The student's states in which something is due by then, 100 at most, the longest due first. */
    List<LearnerState> due(UserId student, Instant by);

    /** When the first of the student's skills is due after then, in all courses. */
    Optional<Instant> nextDue(UserId student, Instant after);

    /** The student's states in these courses, in no order. */
    List<LearnerState> of(UserId student, Collection<CourseId> courses);

    /** The student's days of study in each course. */
    List<List<DayStudied>> daysStudied(UserId student);

    /** States whose outbox has held something since before then; for the job that forwards it. */
    List<LearnerState> withOutboxSince(Instant before, int limit);
}
