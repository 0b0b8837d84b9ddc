package org.aitutor.practice.quiz;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;

/** Keeps attempts, one document each with its answers. Every change is one conditional write. */
public interface QuizAttemptRepository {
    Optional<QuizAttempt> find(QuizAttemptId id);

    /** The student's attempts at these quizzes, in no order. */
    List<QuizAttempt> of(UserId student, Collection<QuizId> quizzes);

    /** The student's attempts in the course that nobody has ended, those behind their deadline with them. */
    List<QuizAttempt> open(UserId student, CourseId course);

    /** Whether any attempt in the course is open, those behind their deadline with them. */
    boolean isAnyOpen(CourseId course);

    /** Keeps a new attempt. @throws org.aitutor.platform.problem.Conflict where another request made it first */
    void insert(QuizAttempt attempt);

    /**
     * Takes an answer, if the attempt is open and its deadline comes after {@code answer.at()}.
     *
     * @param first whether only where there is no answer to the item yet
     * @return whether it was taken
     */
    boolean save(QuizAttemptId id, int position, SavedAnswer answer, boolean first);

    /** Ends the attempt for its student, if it is open and its deadline not reached. @return it as it ended, if it was */
    Optional<QuizAttempt> submit(QuizAttemptId id, Instant now);

    /** Ends the attempt at its deadline, if it is open and that is reached. @return it as it ended, if it was */
    Optional<QuizAttempt> submitOverdue(QuizAttemptId id, Instant now);

    /** Ends every open attempt whose deadline is reached, at its deadline. @return how many */
    long submitOverdue(Instant now);

    /** Ends every open attempt at the quiz: now, or at its deadline if that is reached. @return how many */
    long submitAll(QuizId quiz, Instant now);

    /** Gives the attempt other extra time, if it is open and its deadline not reached. @return whether it was */
    boolean extend(QuizAttemptId id, int percent, Optional<Instant> deadline, Instant now);

    /** How many of the quiz's attempts are open. */
    long countOpen(QuizId quiz);

    /** The quiz's attempts that ended, the latest first. */
    Slice<QuizAttempt> ended(QuizId quiz, SliceRequest slice);

    /** Hands over each of the quiz's attempts that ended, the earliest first. */
    void eachEnded(QuizId quiz, Consumer<QuizAttempt> consumer);
}
