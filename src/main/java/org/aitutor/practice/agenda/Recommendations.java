package org.aitutor.practice.agenda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.learning.Enrollment;
import org.aitutor.learning.Enrollments;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.practice.CourseModels;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.LearnerStateRepository;
import org.aitutor.practice.StudentDays;

/**
 * What a student should do next, across the courses of the twenty latest enrollments. A handful of reads whatever their
 * number: estimates may rest on parameters that are some minutes old.
 */
@Singleton
public final class Recommendations {
    private static final int COURSES = 20;
    private static final int MOST = 10;

    private final Enrollments enrollments;
    private final LearnerStateRepository states;
    private final StudyGoals goals;
    private final Catalogue catalogue;
    private final CourseModels models;
    private final StudentDays days;
    private final Clock clock;

    @Inject
    public Recommendations(
            Enrollments enrollments,
            LearnerStateRepository states,
            StudyGoals goals,
            Catalogue catalogue,
            CourseModels models,
            StudentDays days,
            Clock clock) {
        this.enrollments = enrollments;
        this.states = states;
        this.goals = goals;
        this.catalogue = catalogue;
        this.models = models;
        this.days = days;
        this.clock = clock;
    }

    /** Ten at most, the most pressing first. */
    public List<Recommendation> of(UserId student) {
        List<Enrollment> enrolled =
                enrollments.of(student, SliceRequest.first(COURSES)).items();
        List<CourseId> ids = enrolled.stream().map(Enrollment::course).toList();
        Map<CourseId, Course> courses = catalogue.published(ids);
        Map<CourseId, LearnerState> known =
                states.of(student, ids).stream().collect(Collectors.toMap(LearnerState::course, Function.identity()));
        Reviews.Calendar calendar = new Reviews.Calendar(goals.goal(student), days.of(student), clock.instant());
        return enrolled.stream()
                .flatMap(enrollment -> Optional.ofNullable(courses.get(enrollment.course())).stream()
                        .flatMap(course -> advice(course, enrollment, known, calendar)))
                .sorted(Comparator.comparing(Recommendation::code))
                .limit(MOST)
                .toList();
    }

    private Stream<Recommendation> advice(
            Course course, Enrollment enrollment, Map<CourseId, LearnerState> known, Reviews.Calendar calendar) {
        LearnerState state = Optional.ofNullable(known.get(course.id()))
                .orElseGet(() -> LearnerState.fresh(enrollment.student(), course.id()));
        return new Advice(course, enrollment, models.recent(course), state, calendar).all().stream();
    }
}
