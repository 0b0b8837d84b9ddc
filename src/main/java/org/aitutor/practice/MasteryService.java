package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.CourseId;
import org.aitutor.learning.EnrollmentNotFound;
import org.aitutor.learning.Enrollments;

/** What a student has mastered. */
@Singleton
public final class MasteryService {
    private final CourseModels models;
    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final LearnerStateRepository states;
    private final StudentDays days;

    @Inject
    public MasteryService(
            CourseModels models,
            Catalogue catalogue,
            Enrollments enrollments,
            LearnerStateRepository states,
            StudentDays days) {
        this.models = models;
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.states = states;
        this.days = days;
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
        return model.standings(state, days.of(student));
    }
}
