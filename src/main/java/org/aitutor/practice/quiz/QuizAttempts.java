package org.aitutor.practice.quiz;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseContent;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.ItemNotFound;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.problem.OutcomeUnknown;
import org.aitutor.practice.Graded;
import org.aitutor.practice.Grader;
import org.aitutor.practice.Variables;

/**
 * A student's attempts: begun or taken up again, answered, handed in. An answer is graded when it is taken, so that handing
 * in, by the student or by the deadline, is one small write however many do it at once.
 */
@Singleton
public final class QuizAttempts {
    private static final int TRIES = 5;

    private final QuizRepository quizzes;
    private final QuizAttemptRepository attempts;
    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    @Inject
    public QuizAttempts(
            QuizRepository quizzes,
            QuizAttemptRepository attempts,
            Catalogue catalogue,
            Enrollments enrollments,
            Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.clock = clock;
    }

    /**
     * What starting came to.
     *
     * @param created whether the attempt began now; else it was open already
     */
    public record Started(QuizAttempt attempt, boolean created) {}

    /**
     * Begins an attempt, or takes up the one that is open: two starts at once make one.
     *
     * @throws QuizNotFound where there is none of that id
     * @throws org.aitutor.catalogue.NotEnrolled where the student is not enrolled
     * @throws QuizRefused where none may begin
     */
    public Started start(UserId student, QuizId id) {
        Quiz quiz = readable(student, id);
        for (int n = 0; n < TRIES; n++) {
            List<QuizAttempt> own = attempts.of(student, List.of(id));
            Instant now = clock.instant();
            Optional<QuizAttempt> open =
                    own.stream().filter(attempt -> attempt.asOf(now).open()).findFirst();
            if (open.isPresent()) {
                return new Started(open.get(), false);
            }
            own.stream().filter(attempt -> attempt.overdue(now)).forEach(late -> ended(late, now));
            Optional<QuizAttempt> begun = begun(quiz, student, own, now);
            if (begun.isPresent()) {
                return new Started(begun.get(), true);
            }
        }
        throw new Conflict("Several requests arrived at once. Please send this one again.");
    }

    /** The student's attempts at the quiz, newest first. @throws QuizNotFound where there is none of that id */
    public List<QuizAttempt> of(UserId student, QuizId id) {
        readable(student, id);
        Instant now = clock.instant();
        return attempts.of(student, List.of(id)).stream()
                .map(attempt -> attempt.asOf(now))
                .sorted(Comparator.comparingInt(
                                (QuizAttempt attempt) -> attempt.id().number())
                        .reversed())
                .toList();
    }

    /** An attempt as it stands. @throws QuizAttemptNotFound where it is not the student's */
    public QuizAttempt read(UserId student, QuizAttemptId id) {
        QuizAttempt attempt = own(student, id);
        Instant now = clock.instant();
        return attempt.overdue(now) ? ended(attempt, now) : attempt;
    }

    /**
     * Takes an answer; the same again changes nothing.
     *
     * @param millis what it took; 0 where that is not known
     * @return the attempt with it
     * @throws QuizAttemptNotFound where it is not the student's
     * @throws ItemNotFound where the attempt does not ask the item
     * @throws org.aitutor.platform.problem.InvalidInput where the response has not the form of the item's kind
     * @throws org.aitutor.practice.ResponseUnreadable where it cannot be understood; what was saved before stands
     * @throws QuizRefused where the attempt has ended, or the first answer stands
     */
    public QuizAttempt save(UserId student, QuizAttemptId id, ItemId item, JsonObject response, long millis) {
        for (int n = 0; n < TRIES; n++) {
            QuizAttempt attempt = own(student, id);
            Instant now = clock.instant();
            requireOpen(attempt, now);
            int position = attempt.position(item).orElseThrow(ItemNotFound::new);
            Question question = attempt.questions().get(position);
            boolean first = attempt.terms().feedback() == FeedbackPolicy.AFTER_EACH;
            if (isAnsweredSo(question, response)) {
                return attempt;
            }
            if (first && question.answer().isPresent()) {
                throw QuizRefused.finalAnswer();
            }
            Graded graded = grade(question, response);
            SavedAnswer answer = new SavedAnswer(response.toString(), graded.correct(), graded.credit(), millis, now);
            if (attempts.save(id, position, answer, first)) {
                return attempt.answered(position, answer);
            }
        }
        throw new Conflict("Several requests arrived at once. Please send this one again.");
    }

    /** Hands the attempt in; a second time changes nothing. @throws QuizAttemptNotFound where it is not the student's */
    public QuizAttempt submit(UserId student, QuizAttemptId id) {
        QuizAttempt attempt = read(student, id);
        return attempt.open() ? attempts.submit(id, clock.instant()).orElseGet(() -> read(student, id)) : attempt;
    }

    /**
     * Whether worked solutions of the attempt give nothing away any more: with a closing time when that, and everybody's
     * extra time, is over; without one when the student has no attempt left.
     */
    public boolean mayShowSolutions(QuizAttempt attempt) {
        if (attempt.open() || !attempt.tells()) {
            return false;
        }
        Optional<Quiz> quiz = quizzes.find(attempt.id().quiz());
        Optional<Instant> over = quiz.flatMap(Quiz::overAt).or(attempt.terms()::closesAt);
        return over.map(time -> !clock.instant().isBefore(time))
                .orElse(attempt.id().number() >= attempt.terms().maxAttempts());
    }

    private Quiz readable(UserId student, QuizId id) {
        catalogue.published(id.course());
        enrollments.require(student, id.course());
        return quizzes.find(id).orElseThrow(QuizNotFound::new);
    }

    /** Empty where another request was first. */
    private Optional<QuizAttempt> begun(Quiz quiz, UserId student, List<QuizAttempt> before, Instant now) {
        requireStartable(quiz, before.size(), now);
        QuizAttempt fresh = fresh(quiz, new QuizAttemptId(quiz.id(), student, before.size() + 1), now);
        try {
            attempts.insert(fresh);
            return Optional.of(fresh);
        } catch (Conflict | OutcomeUnknown settledByReadingAgain) {
            return Optional.empty();
        }
    }

    private static void requireStartable(Quiz quiz, int before, Instant now) {
        if (!quiz.opened(now)) {
            throw QuizRefused.notOpenYet(quiz.opensAt().orElseThrow());
        }
        if (quiz.closed(now)) {
            throw QuizRefused.closed();
        }
        if (before >= quiz.terms().maxAttempts()) {
            throw QuizRefused.usedUp();
        }
    }

    private QuizAttempt fresh(Quiz quiz, QuizAttemptId id, Instant now) {
        CourseContent content = catalogue.content(catalogue.published(quiz.id().course()));
        List<Question> questions = new Draw(content, random.nextLong())
                .questions(quiz.questions(), quiz.terms().shuffle());
        if (questions.isEmpty()) {
            throw QuizRefused.withoutItems();
        }
        int extra = quiz.extraPercent(id.student());
        Optional<Instant> deadline = quiz.terms().deadline(now, extra);
        return new QuizAttempt(id, quiz.terms(), now, extra, deadline, questions, Optional.empty());
    }

    private QuizAttempt own(UserId student, QuizAttemptId id) {
        return Optional.of(id)
                .filter(one -> one.student().equals(student))
                .flatMap(attempts::find)
                .orElseThrow(QuizAttemptNotFound::new);
    }

    /** Ends what is behind its deadline; where another was first, it is as that one left it. */
    private QuizAttempt ended(QuizAttempt late, Instant now) {
        return attempts.submitOverdue(late.id(), now)
                .or(() -> attempts.find(late.id()))
                .orElseThrow(QuizAttemptNotFound::new);
    }

    private static void requireOpen(QuizAttempt attempt, Instant now) {
        boolean late = attempt.overdue(now)
                || attempt.ended().filter(QuizAttempt.Ended::automatic).isPresent();
        if (late) {
            throw QuizRefused.pastDeadline();
        }
        if (!attempt.open()) {
            throw QuizRefused.submitted();
        }
    }

    private static boolean isAnsweredSo(Question question, JsonObject response) {
        return question.answer()
                .filter(answer -> answer.response().equals(response.toString()))
                .isPresent();
    }

    private Graded grade(Question question, JsonObject response) {
        return Grader.grade(
                Variables.fill(catalogue.item(question.item(), question.revision()), question.seed())
                        .task(),
                response);
    }
}
