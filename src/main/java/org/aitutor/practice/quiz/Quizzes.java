package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Course;
import org.aitutor.learning.EnrollmentNotFound;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.paging.Position;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.problem.Stale;
import org.aitutor.platform.time.Ids;

/** The quizzes of a course in its instructor's hands: who calls has been let in to the course. */
@Singleton
public final class Quizzes {
    private static final int MOST = 200;
    private static final int MOST_EXTRA = 300;

    private final QuizRepository quizzes;
    private final QuizAttemptRepository attempts;
    private final QuizCheck check;
    private final Enrollments enrollments;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Quizzes(
            QuizRepository quizzes,
            QuizAttemptRepository attempts,
            QuizCheck check,
            Enrollments enrollments,
            Ids ids,
            Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.check = check;
        this.enrollments = enrollments;
        this.ids = ids;
        this.clock = clock;
    }

    /** The course's quizzes, the oldest first. */
    public Slice<Quiz> of(Course course, SliceRequest request) {
        List<Quiz> behind = quizzes.of(course.id()).stream()
                .filter(quiz -> request.after()
                        .map(position -> quiz.id().value().compareTo(position.text(0)) > 0)
                        .orElse(true))
                .limit(request.limit() + 1L)
                .toList();
        return Slice.cut(behind, request.limit(), quiz -> Position.of(quiz.id().value()));
    }

    /** A quiz of the course. @throws QuizNotFound where the course has none of that id */
    public Quiz find(Course course, QuizId id) {
        return Optional.of(id)
                .filter(one -> one.course().equals(course.id()))
                .flatMap(quizzes::find)
                .orElseThrow(QuizNotFound::new);
    }

    /**
     * A new quiz.
     *
     * @throws InvalidInput where it names what the course does not have
     * @throws QuizRefused where the course has too many
     */
    public Quiz create(Course course, QuizDraft draft) {
        check.require(course, draft);
        if (quizzes.of(course.id()).size() >= MOST) {
            throw QuizRefused.tooMany(MOST);
        }
        Quiz quiz = Quiz.fresh(QuizId.of(course.id(), ids.next()), draft, clock.instant());
        quizzes.insert(quiz);
        return quiz;
    }

    /**
     * The quiz of that name in the course, made now if it is not there: for what comes with the product.
     *
     * @param name its own part of the id
     */
    public Quiz offer(Course course, String name, QuizDraft draft) {
        check.require(course, draft);
        QuizId id = QuizId.of(course.id(), name);
        return quizzes.find(id).orElseGet(() -> {
            Quiz quiz = Quiz.fresh(id, draft, clock.instant());
            quizzes.insert(quiz);
            return quiz;
        });
    }

    /**
     * Changes it for the attempts that begin from now on.
     *
     * @param revision that was read
     * @throws QuizNotFound where the course has none of that id
     * @throws Stale where another revision stands
     */
    public Quiz change(Course course, QuizId id, QuizDraft draft, int revision) {
        Quiz standing = find(course, id);
        check.require(course, draft);
        Quiz changed = standing.changed(draft);
        if (standing.revision() != revision || !quizzes.replace(changed)) {
            throw new Stale();
        }
        return changed;
    }

    /** Takes it away; attempts that are open go on to their end. @throws QuizNotFound where the course has none of that id */
    public void delete(Course course, QuizId id) {
        if (!quizzes.delete(find(course, id).id())) {
            throw new QuizNotFound();
        }
    }

    /**
     * Gives a student so much extra time, for the attempts to come and for the one that is open.
     *
     * @param percent 0 to 300
     * @return the deadline of the open attempt; empty without one
     * @throws EnrollmentNotFound where the student is not enrolled
     */
    public Optional<Instant> giveExtraTime(Course course, QuizId id, UserId student, int percent) {
        if (percent < 0 || percent > MOST_EXTRA) {
            throw new InvalidInput("extraTimePercent", "must be a whole number from 0 to " + MOST_EXTRA);
        }
        Quiz quiz = find(course, id);
        if (!enrollments.isEnrolled(student, course.id())) {
            throw new EnrollmentNotFound();
        }
        if (!quizzes.setExtraTime(quiz.id(), student, percent)) {
            throw new QuizNotFound();
        }
        Instant now = clock.instant();
        return attempts.of(student, List.of(id)).stream()
                .filter(attempt -> attempt.asOf(now).open())
                .findFirst()
                .flatMap(attempt -> extended(attempt, percent, now));
    }

    private Optional<Instant> extended(QuizAttempt attempt, int percent, Instant now) {
        Optional<Instant> moved = attempt.terms().deadline(attempt.startedAt(), percent);
        return attempts.extend(attempt.id(), percent, moved, now) ? moved : Optional.empty();
    }
}
