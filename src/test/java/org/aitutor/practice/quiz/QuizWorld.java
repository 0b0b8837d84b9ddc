package org.aitutor.practice.quiz;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.ItemId;
import org.aitutor.learning.Enrollments;
import org.aitutor.learning.InMemoryEnrollmentRepository;
import org.aitutor.platform.time.Ids;
import org.aitutor.practice.PracticeCourses;
import org.aitutor.testing.SettableClock;

/** Quizzes in memory: a published course, two enrolled students, and a clock that tests move. */
final class QuizWorld {
    static final CourseId COURSE = SomeQuizzes.ALGEBRA;
    static final UserId ANN = SomeQuizzes.ANN;
    static final UserId BOB = SomeQuizzes.BOB;
    static final Instant NOON = SomeQuizzes.NOON;

    final SettableClock clock = new SettableClock(NOON);
    final InMemoryQuizRepository kept = new InMemoryQuizRepository();
    final InMemoryQuizAttemptRepository keptAttempts = new InMemoryQuizAttemptRepository();
    final InMemoryCourseRepository courses = new InMemoryCourseRepository();
    final InMemoryContentRepository contents = new InMemoryContentRepository();
    final Catalogue catalogue = new Catalogue(courses, contents);
    final Enrollments enrollments = new Enrollments(new InMemoryEnrollmentRepository(), catalogue, clock);
    final Quizzes quizzes = new Quizzes(
            kept, keptAttempts, new QuizCheck(catalogue), enrollments, new Ids(clock, new Random(1)), clock);
    final QuizAttempts attempts = new QuizAttempts(kept, keptAttempts, catalogue, enrollments, clock);
    final QuizPresenter presenter = new QuizPresenter(catalogue, attempts, clock);
    final QuizOverview overview = new QuizOverview(quizzes, keptAttempts, enrollments, clock);
    final QuizResults results = new QuizResults(quizzes, keptAttempts, catalogue, clock);
    final Sittings sittings = new Sittings(kept, keptAttempts, clock);
    final DeadlineWatch watch = new DeadlineWatch(keptAttempts, clock);

    QuizWorld() {
        new ContentPublisher(courses, contents, clock)
                .publish(Courses.ADA, PracticeCourses.draft(COURSE.value()), true);
        enrollments.enroll(ANN, COURSE);
        enrollments.enroll(BOB, COURSE);
    }

    static ItemId item(String local) {
        return ItemId.of(COURSE, local);
    }

    static JsonObject json(String text) {
        return PracticeCourses.json(text);
    }

    Course course() {
        return catalogue.published(COURSE);
    }

    void pass(Duration time) {
        clock.advance(time);
    }

    /** Half an hour, one attempt, items {@code ladder, choose, match}, told after each. */
    static Draft aQuiz() {
        return new Draft();
    }

    /** What tests say of a quiz. */
    static final class Draft {
        private QuizTerms terms = new QuizTerms(
                "Slopes",
                Optional.of(Duration.ofMinutes(30)),
                Optional.empty(),
                1,
                0.6,
                false,
                FeedbackPolicy.AFTER_SUBMIT);
        private Questions questions = new Questions.Chosen(List.of(item("ladder"), item("choose"), item("match")));
        private Optional<Instant> opensAt = Optional.empty();

        Draft feedback(FeedbackPolicy policy) {
            return with(t -> new QuizTerms(
                    t.title(), t.timeLimit(), t.closesAt(), t.maxAttempts(), t.passingScore(), t.shuffle(), policy));
        }

        Draft attempts(int most) {
            return with(t -> new QuizTerms(
                    t.title(), t.timeLimit(), t.closesAt(), most, t.passingScore(), t.shuffle(), t.feedback()));
        }

        Draft closes(Instant at) {
            return with(t -> new QuizTerms(
                    t.title(),
                    t.timeLimit(),
                    Optional.of(at),
                    t.maxAttempts(),
                    t.passingScore(),
                    t.shuffle(),
                    t.feedback()));
        }

        Draft endless() {
            return with(t -> new QuizTerms(
                    t.title(),
                    Optional.empty(),
                    t.closesAt(),
                    t.maxAttempts(),
                    t.passingScore(),
                    t.shuffle(),
                    t.feedback()));
        }

        Draft opens(Instant at) {
            opensAt = Optional.of(at);
            return this;
        }

        Draft asking(Questions others) {
            questions = others;
            return this;
        }

        QuizDraft draft() {
            return new QuizDraft(terms, questions, opensAt);
        }

        private Draft with(UnaryOperator<QuizTerms> how) {
            terms = how.apply(terms);
            return this;
        }
    }

    Quiz set(Draft draft) {
        return quizzes.create(course(), draft.draft());
    }

    QuizAttempt start(UserId student, Quiz quiz) {
        return attempts.start(student, quiz.id()).attempt();
    }

    QuizAttempt save(QuizAttempt attempt, String local, String response) {
        return attempts.save(attempt.student(), attempt.id(), item(local), json(response), 4000);
    }
}
