package org.aitutor.practice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.ContentPublisher;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Courses;
import org.aitutor.catalogue.InMemoryContentRepository;
import org.aitutor.catalogue.InMemoryCourseRepository;
import org.aitutor.catalogue.ItemId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.Enrollments;
import org.aitutor.learning.InMemoryEnrollmentRepository;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.platform.security.Secrets;

/** The room of practice in memory, with a published course, an enrolled student, and a clock that tests move. */
final class PracticeWorld {
    static final CourseId COURSE = new CourseId("algebra");
    static final UserId ANN = new UserId("ann");

    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private final Clock clock = new MovableClock();
    final InMemoryLearnerStateRepository states = new InMemoryLearnerStateRepository();
    final FailingAttempts attempts = new FailingAttempts();
    final Set<ItemId> sat = new HashSet<>();
    private final OpenQuizzes quizzes = (student, course) -> sat;
    final InMemoryCourseRepository courses = new InMemoryCourseRepository();
    final InMemoryParameterRepository parameters = new InMemoryParameterRepository();
    final Catalogue catalogue;
    final Enrollments enrollments;
    final CourseModels models;
    final Presentations presentations;
    final PracticeService practice;
    final AttemptService answers;
    final HintLadder hints;
    final MasteryService mastery;
    final MasteryExplaining explaining;
    final SkillChecks checks;
    final StudentDays days;
    String zone = "Europe/Berlin";
    final OutboxForwarding forwarding;
    final ParameterFolding folding;

    PracticeWorld() {
        InMemoryContentRepository contents = new InMemoryContentRepository();
        catalogue = new Catalogue(courses, contents);
        new ContentPublisher(courses, contents, clock)
                .publish(Courses.ADA, PracticeCourses.draft(COURSE.value()), true);
        enrollments = new Enrollments(new InMemoryEnrollmentRepository(), catalogue, clock);
        models = new CourseModels(catalogue, parameters, clock);
        presentations =
                new Presentations(new Secrets(purpose -> purpose.getBytes(StandardCharsets.UTF_8)), quizzes, clock);
        days = new StudentDays(student -> Optional.of(zone), 4, clock);
        practice = new PracticeService(models, catalogue, enrollments, presentations, states, quizzes, days, clock);
        answers = new AttemptService(models, catalogue, enrollments, presentations, days, states, attempts, clock);
        hints = new HintLadder(catalogue, enrollments, presentations, states, clock);
        mastery = new MasteryService(models, catalogue, enrollments, states, days);
        explaining = new MasteryExplaining(models, catalogue, enrollments, states, attempts, days, clock);
        checks = new SkillChecks(models, enrollments, states, clock);
        forwarding = new OutboxForwarding(states, attempts, clock);
        folding = new ParameterFolding(attempts, parameters, catalogue, clock);
        enrollments.enroll(ANN, COURSE);
    }

    static ItemId item(String local) {
        return ItemId.of(COURSE, local);
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** Presents an item as {@code next} would. */
    String present(String local) {
        int revision = models.of(COURSE).item(item(local)).orElseThrow().revision();
        return presentations.idOf(presentations.present(ANN, item(local), revision));
    }

    AttemptResult answer(String key, String local, String presentation, String response) {
        return answers.answer(ANN, submission(key, local, presentation, response));
    }

    /** Answers a fresh presentation under a fresh key. */
    AttemptResult answer(String local, String response) {
        String presentation = present(local);
        return answer("key-" + presentation.hashCode() + response.length(), local, presentation, response);
    }

    static Submission submission(String key, String local, String presentation, String response) {
        return new Submission(key, presentation, item(local), PracticeCourses.json(response), 20_000, Optional.empty());
    }

    LearnerState state() {
        return states.find(ANN, COURSE).orElseGet(() -> LearnerState.fresh(ANN, COURSE));
    }

    /** Attempts that cannot be kept while the database is away. */
    static final class FailingAttempts implements AttemptRepository {
        final InMemoryAttemptRepository kept = new InMemoryAttemptRepository();
        boolean away;

        @Override
        public Optional<Attempt> find(UserId student, String key) {
            return kept.find(student, key);
        }

        @Override
        public void insertAll(Collection<Attempt> attempts) {
            if (away && !attempts.isEmpty()) {
                throw new Unavailable("The database", new IllegalStateException("away"));
            }
            kept.insertAll(attempts);
        }

        @Override
        public java.util.List<Attempt> latest(UserId student, CourseId course, int limit) {
            return kept.latest(student, course, limit);
        }

        @Override
        public java.util.List<Attempt> all(UserId student, CourseId course) {
            return kept.all(student, course);
        }

        @Override
        public java.util.List<Attempt> latestOn(UserId student, SkillId skill, int limit) {
            return kept.latestOn(student, skill, limit);
        }

        @Override
        public java.util.List<org.aitutor.practice.evaluation.TracingBaseline.Given> counted(
                CourseId course, Instant since, int about) {
            return kept.counted(course, since, about);
        }

        @Override
        public java.util.List<CourseId> unfoldedCourses() {
            return kept.unfoldedCourses();
        }

        @Override
        public java.util.List<Attempt> unfolded(CourseId course, int limit) {
            return kept.unfolded(course, limit);
        }

        @Override
        public void markFolded(Collection<String> ids) {
            kept.markFolded(ids);
        }
    }

    private final class MovableClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
