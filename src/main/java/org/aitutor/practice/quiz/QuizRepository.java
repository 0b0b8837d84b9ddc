package org.aitutor.practice.quiz;

import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;

/** Keeps the quizzes of the courses. */
public interface QuizRepository {
    Optional<Quiz> find(QuizId id);

    /** The course's quizzes, the oldest first; a course has few. */
    List<Quiz> of(CourseId course);

    /** The courses that have quizzes, in no order; those that are gone, too. */
    List<CourseId> courses();

    /** Keeps a new quiz. @throws org.aitutor.platform.problem.Conflict where that id is taken */
    void insert(Quiz quiz);

    /**
     * Changes all but the extra time, if the quiz's revision is still one less than the changed one's.
     *
     * @return whether it was
     */
    boolean replace(Quiz changed);

    /** Gives a student so much extra time, 0 for none. @return whether the quiz is there */
    boolean setExtraTime(QuizId id, UserId student, int percent);

    /** Takes it away. @return whether it was there */
    boolean delete(QuizId id);
}
