package org.aitutor.catalogue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.platform.security.Caller;
import org.aitutor.platform.security.NotSignedIn;
import org.aitutor.platform.security.Role;

/** Who may see a course, and who may read its lessons. */
@Singleton
public final class CourseAccess {
    private final Catalogue catalogue;
    private final EnrollmentCheck enrollments;

    @Inject
    CourseAccess(Catalogue catalogue, @Any Instance<EnrollmentCheck> checks) {
        this(catalogue, (student, course) -> checks.stream().anyMatch(check -> check.isEnrolled(student, course)));
    }

    public CourseAccess(Catalogue catalogue, EnrollmentCheck enrollments) {
        this.catalogue = catalogue;
        this.enrollments = enrollments;
    }

    /** A course that the caller may know of. @throws CourseNotFound where it is not there, or somebody else's draft */
    public Course visible(CourseId id, Optional<Caller> caller) {
        return catalogue
                .find(id)
                .filter(course -> course.published() || mayEdit(course, caller))
                .orElseThrow(CourseNotFound::new);
    }

    /** A course that the caller may change. @throws CourseNotFound where it is not there or somebody else's */
    public Course editable(CourseId id, Optional<Caller> caller) {
        return catalogue.find(id).filter(course -> mayEdit(course, caller)).orElseThrow(CourseNotFound::new);
    }

    /**
     * A course whose lessons the caller may read.
     *
     * @throws CourseNotFound where the caller may not know of it
     * @throws NotSignedIn where only the enrolled may, and nobody is signed in
     * @throws NotEnrolled where only the enrolled may, and the caller is not
     */
    public Course readable(CourseId id, Optional<Caller> caller) {
        Course course = visible(id, caller);
        if (course.details().access() == Access.PUBLIC || mayEdit(course, caller)) {
            return course;
        }
        UserId reader = caller.map(Caller::userId).map(UserId::new).orElseThrow(NotSignedIn::new);
        if (!enrollments.isEnrolled(reader, id)) {
            throw new NotEnrolled();
        }
        return course;
    }

    /** Whether the caller is its instructor. */
    public boolean mayEdit(Course course, Optional<Caller> caller) {
        return caller.filter(who -> who.is(Role.INSTRUCTOR) && course.isTaughtBy(new UserId(who.userId())))
                .isPresent();
    }
}
