package org.aitutor.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.aitutor.platform.problem.Conflict;

/**
 * Brings a whole course in: as a new one, or as the next version of the one that stands.
 *
 * <p>What did not change keeps its revision. The changed texts are written first, then one manifest, then one conditional
 * write moves the course: until that one, nobody sees anything of it, and a crash leaves only what nobody will ever see.
 * Two who publish the same course at once write under different numbers, and one of them is refused.
 */
@Singleton
public final class ContentPublisher {
    private static final int TRIES = 3;

    private final CourseRepository courses;
    private final ContentRepository contents;
    private final Clock clock;

    @Inject
    public ContentPublisher(CourseRepository courses, ContentRepository contents, Clock clock) {
        this.courses = courses;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * Publishes the draft. The same draft again changes nothing.
     *
     * @param makePublic whether everybody finds it from now on; {@code false} leaves that as it stands
     * @throws org.aitutor.platform.problem.InvalidInput where the draft contradicts itself
     * @throws CourseNotFound where the id is the course of somebody else
     * @throws Conflict where somebody else changed the content at the same time
     */
    public PublishOutcome publish(Instructor instructor, CourseDraft draft, boolean makePublic) {
        DraftCheck.check(draft);
        Optional<Course> standing = courses.find(draft.id());
        if (standing.filter(course -> !course.isTaughtBy(instructor.id())).isPresent()) {
            throw new CourseNotFound();
        }
        Optional<CourseContent> before = standing.flatMap(course -> contents.content(course.id(), course.version()));
        Revision next = Revision.of(draft, before, contents);
        CourseContent content = before.filter(next::changesNothing).orElseGet(() -> write(next));
        if (standing.isEmpty()) {
            begin(instructor, draft, content, makePublic);
        } else {
            move(standing.get(), draft, content, makePublic);
        }
        return new PublishOutcome(
                draft.id(),
                content.version(),
                next.changedLessons().size(),
                next.changedItems().size(),
                standing.isEmpty());
    }

    private CourseContent write(Revision next) {
        int version = contents.reserve(next.course());
        contents.saveLessons(next.lessonsAt(version));
        contents.saveItems(next.itemsAt(version));
        CourseContent content = next.contentAt(version);
        contents.saveContent(content);
        return content;
    }

    private void begin(Instructor instructor, CourseDraft draft, CourseContent content, boolean makePublic) {
        courses.insert(Course.begun(draft.id(), instructor, draft.details(), clock.instant(), draft.source())
                .at(content, makePublic));
    }

    /** Moves the course; tries again where only something else than its content changed meanwhile. */
    private void move(Course read, CourseDraft draft, CourseContent content, boolean makePublic) {
        Course standing = read;
        for (int i = 0; i < TRIES; i++) {
            Course moved = standing.with(draft.details()).at(content, standing.published() || makePublic);
            if (isSame(standing, moved) || courses.replace(moved, standing.revision())) {
                return;
            }
            standing = courses.find(read.id()).orElseThrow(CourseNotFound::new);
            if (standing.version() != read.version()) {
                break;
            }
        }
        contents.abandon(read.id(), content.version());
        throw new Conflict("Somebody else published this course at the same time.");
    }

    private static boolean isSame(Course one, Course other) {
        return one.details().equals(other.details())
                && one.version() == other.version()
                && one.published() == other.published()
                && one.draft() == other.draft();
    }
}
