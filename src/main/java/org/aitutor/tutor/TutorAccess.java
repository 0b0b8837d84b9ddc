package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.learning.Enrollments;
import org.aitutor.practice.OpenQuizzes;

/** Who may talk with the tutor about a course: who is enrolled in it, and who teaches it; nobody during a quiz. */
@Singleton
final class TutorAccess {
    private final Catalogue catalogue;
    private final Enrollments enrollments;
    private final OpenQuizzes quizzes;

    @Inject
    TutorAccess(Catalogue catalogue, Enrollments enrollments, OpenQuizzes quizzes) {
        this.catalogue = catalogue;
        this.enrollments = enrollments;
        this.quizzes = quizzes;
    }

    /**
     * The course, for this person.
     *
     * @throws org.aitutor.catalogue.CourseNotFound where there is no such published course
     * @throws org.aitutor.catalogue.NotEnrolled where the person neither learns nor teaches in it
     * @throws TutorOffInQuiz while the person sits a quiz of it
     */
    Course course(UserId person, CourseId id) {
        Course course = catalogue.published(id);
        if (!course.isTaughtBy(person)) {
            enrollments.require(person, id);
        }
        if (quizzes.sitting(person, id)) {
            throw new TutorOffInQuiz();
        }
        return course;
    }
}
