package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.CourseNotFound;
import org.aitutor.learning.EnrollmentNotFound;
import org.aitutor.learning.Enrollments;

/** What a student has mastered, and what is due for review. */
@Singleton
public final class MasteryService {
    private final CourseModels models;
    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final LearnerStateRepository states;
    private final Clock clock;

    @Inject
    public MasteryService(
            CourseModels models,
            Catalogue catalogue,
            Enrollments enrollments,
            LearnerStateRepository states,
            Clock clock) {
        this.models = models;
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.states = states;
        this.clock = clock;
    }

    /** Every skill of the course, in the order in which it teaches them. */
    public List<SkillStanding> of(UserId student, CourseId course) {
        CourseModel model = models.of(course);
        enrollments.require(student, course);
        return standings(model, student, course);
    }

    /**
     * The same for who teaches the course.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where the course is somebody else's
     * @throws EnrollmentNotFound where the student is not enrolled in it
     */
    public List<SkillStanding> ofStudent(UserId instructor, CourseId course, UserId student) {
        catalogue.taughtBy(instructor, course);
        if (!enrollments.isEnrolled(student, course)) {
            throw new EnrollmentNotFound();
        }
        return standings(models.of(course), student, course);
    }

    private List<SkillStanding> standings(CourseModel model, UserId student, CourseId course) {
        LearnerState state = states.find(student, course).orElseGet(() -> LearnerState.fresh(student, course));
        Standing standing = new Standing(model, state);
        return model.skills().stream().map(standing::standing).toList();
    }

    /** What is due by now, across courses, the longest due first. Courses that were taken away are left out. */
    public List<DueReview> reviews(UserId student) {
        Instant now = clock.instant();
        return states.due(student, now).stream()
                .flatMap(state -> due(state, now))
                .sorted(Comparator.comparing(DueReview::dueAt)
                        .thenComparing(review -> review.skill().value()))
                .toList();
    }

    private Stream<DueReview> due(LearnerState state, Instant now) {
        return model(state.course()).stream()
                .flatMap(model -> model.skills().stream())
                .flatMap(skill -> Optional.ofNullable(state.memories().get(skill.id()))
                        .map(memory -> new DueReview(state.course(), skill.id(), skill.name(), Reviewing.dueAt(memory)))
                        .stream())
                .filter(review -> !review.dueAt().isAfter(now));
    }

    private Optional<CourseModel> model(CourseId course) {
        try {
            return Optional.of(models.of(course));
        } catch (CourseNotFound takenAway) {
            return Optional.empty();
        }
    }
}
