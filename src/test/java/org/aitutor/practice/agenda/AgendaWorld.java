package org.aitutor.practice.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.aitutor.platform.security.Secrets;
import org.aitutor.practice.AttemptService;
import org.aitutor.practice.CourseModels;
import org.aitutor.practice.InMemoryAttemptRepository;
import org.aitutor.practice.InMemoryLearnerStateRepository;
import org.aitutor.practice.InMemoryParameterRepository;
import org.aitutor.practice.PracticeCourses;
import org.aitutor.practice.Presentations;
import org.aitutor.practice.SkillChecks;
import org.aitutor.practice.StudentDays;
import org.aitutor.practice.Submission;
import org.aitutor.testing.SettableClock;

/** A student's agenda in memory: Ann is enrolled in two courses, and lives where the test says. */
final class AgendaWorld {
    static final UserId ANN = new UserId("ann");
    static final CourseId ALGEBRA = new CourseId("algebra");
    static final CourseId GEOMETRY = new CourseId("geometry");
    static final SkillId SLOPE = SkillId.of(ALGEBRA, "slope");

    /** A Monday. */
    final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T12:00:00Z"));

    String zone = "Europe/Berlin";
    final InMemoryLearnerStateRepository states = new InMemoryLearnerStateRepository();
    final InMemoryStudyGoalRepository goalRepository = new InMemoryStudyGoalRepository();
    final Enrollments enrollments;
    final SkillChecks checks;
    final StudyGoals goals;
    final Reviews reviews;
    final Recommendations recommendations;
    private final CourseModels models;
    private final Presentations presentations;
    private final AttemptService answers;
    private int keys;

    AgendaWorld() {
        InMemoryCourseRepository courses = new InMemoryCourseRepository();
        InMemoryContentRepository contents = new InMemoryContentRepository();
        Catalogue catalogue = new Catalogue(courses, contents);
        enrollments = new Enrollments(new InMemoryEnrollmentRepository(), catalogue, clock);
        for (CourseId course : List.of(ALGEBRA, GEOMETRY)) {
            new ContentPublisher(courses, contents, clock)
                    .publish(Courses.ADA, PracticeCourses.draft(course.value()), true);
            enrollments.enroll(ANN, course);
        }
        models = new CourseModels(catalogue, new InMemoryParameterRepository(), clock);
        presentations = new Presentations(
                new Secrets(purpose -> purpose.getBytes(StandardCharsets.UTF_8)), (student, course) -> Set.of(), clock);
        StudentDays days = new StudentDays(student -> Optional.of(zone), 4, clock);
        answers = new AttemptService(
                models, catalogue, enrollments, presentations, days, states, new InMemoryAttemptRepository(), clock);
        checks = new SkillChecks(models, enrollments, states, clock);
        goals = new StudyGoals(goalRepository, states, days, clock);
        reviews = new Reviews(states, goals, catalogue, days, clock);
        recommendations = new Recommendations(enrollments, states, goals, catalogue, models, days, clock);
    }

    void pass(Duration time) {
        clock.advance(time);
    }

    void passDays(int days) {
        clock.advance(Duration.ofDays(days));
    }

    /** Answers an item of a course, and then waits a minute. */
    void answer(CourseId course, String local, String response) {
        ItemId item = ItemId.of(course, local);
        int revision = models.of(course).content().item(item).orElseThrow().revision();
        String presentation = presentations.idOf(presentations.present(ANN, item, revision));
        answers.answer(
                ANN,
                new Submission(
                        "key" + keys++, presentation, item, PracticeCourses.json(response), 20_000, Optional.empty()));
        pass(Duration.ofMinutes(1));
    }

    void answer(CourseId course) {
        answer(course, "ladder", "{'value':'3/4'}");
    }
}
