package org.aitutor.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.audit.AuditAction;
import org.aitutor.accounts.audit.AuditFact;
import org.aitutor.accounts.audit.AuditLog;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.Stale;
import org.aitutor.platform.time.Ids;

/** The life of a course that is written by hand: begun, described, shown, withdrawn, deleted. Its content has {@link DraftEditor}. */
@Singleton
public final class CourseEditor {
    private final CourseRepository courses;
    private final ContentRepository contents;
    private final Ids ids;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    public CourseEditor(CourseRepository courses, ContentRepository contents, Ids ids, AuditLog audit, Clock clock) {
        this.courses = courses;
        this.contents = contents;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new course: a draft without content. */
    public Course begin(Instructor instructor, CourseDetails details) {
        Course course = Course.begun(new CourseId(ids.next()), instructor, details, clock.instant(), Optional.empty());
        courses.insert(course);
        return course;
    }

    /** Describes it otherwise. @throws Stale where it is another one by now */
    public Course describe(Course read, CourseDetails details) {
        return read.details().equals(details) ? read : replace(read, read.with(details));
    }

    /**
     * Shows the draft to everybody.
     *
     * @throws NotPublishable with the reasons
     * @throws Stale where the course is another one by now
     */
    public Course publish(Course read) {
        CourseContent content = contents.content(read.id(), read.edited())
                .orElseThrow(() -> new NotPublishable(List.of(new FieldError("modules", "has no lesson yet"))));
        List<FieldError> reasons = reasonsAgainst(content);
        if (!reasons.isEmpty()) {
            throw new NotPublishable(reasons);
        }
        return read.published() && read.draft() == 0
                ? read
                : noted(AuditAction.COURSE_PUBLISHED, replace(read, read.at(content, true)));
    }

    /** Hides it from all but its instructor. @throws Stale where it is another one by now */
    public Course withdraw(Course read) {
        return read.published() ? noted(AuditAction.COURSE_WITHDRAWN, replace(read, read.withPublished(false))) : read;
    }

    /** Removes it with all its content. @throws Stale where it is another one by now */
    public void delete(Course read) {
        audit.require(fact(AuditAction.COURSE_DELETED, read));
        if (!courses.delete(read.id(), read.revision())) {
            throw new Stale();
        }
        contents.deleteAll(read.id());
    }

    private Course noted(AuditAction action, Course course) {
        audit.note(fact(action, course));
        return course;
    }

    private static AuditFact fact(AuditAction action, Course course) {
        return AuditFact.of(action)
                .by(course.instructor().id())
                .on("course:" + course.id())
                .with(Map.of("version", Integer.toString(course.version())));
    }

    private List<FieldError> reasonsAgainst(CourseContent content) {
        List<FieldError> reasons = new ArrayList<>();
        if (content.lessons().isEmpty()) {
            reasons.add(new FieldError("modules", "has no lesson yet"));
        }
        for (Lesson lesson : contents.lessons(content)) {
            if (lesson.markdown().isBlank()) {
                reasons.add(new FieldError("lessons." + lesson.id(), "\"" + lesson.title() + "\" has no text yet"));
            }
        }
        return reasons;
    }

    private Course replace(Course read, Course changed) {
        if (!courses.replace(changed, read.revision())) {
            throw new Stale();
        }
        return changed;
    }
}
