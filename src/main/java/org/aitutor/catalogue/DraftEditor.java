package org.aitutor.catalogue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.problem.Stale;
import org.aitutor.platform.time.Ids;

/**
 * Changes a course's content by hand, in its draft: each change writes what is new under a number of its own, a manifest,
 * and moves the draft in one conditional write. Students see nothing of it until the course is published.
 *
 * <p>Two who change different things at once both succeed: the slower one's change is made again on what stands then. Of
 * two who change the same thing, the slower one is stale.
 */
@Singleton
public final class DraftEditor {
    private static final int TRIES = 5;

    private final CourseRepository courses;
    private final ContentRepository contents;
    private final ItemCheck check;
    private final Ids ids;

    @Inject
    DraftEditor(CourseRepository courses, ContentRepository contents, @Any Instance<ItemCheck> checks, Ids ids) {
        this(
                courses,
                contents,
                (prefix, task) -> checks.stream()
                        .flatMap(each -> each.check(prefix, task).stream())
                        .toList(),
                ids);
    }

    public DraftEditor(CourseRepository courses, ContentRepository contents, ItemCheck check, Ids ids) {
        this.courses = courses;
        this.contents = contents;
        this.check = check;
        this.ids = ids;
    }

    /**
     * Gives the course another outline.
     *
     * @throws Stale where the course is another one by now
     * @throws InvalidInput naming each line that is wrong
     */
    public Course arrange(Course read, Outline outline) {
        CourseContent standing = edited(read);
        Edit edit = new Rearrangement(standing, outline, ids::next, contents::lessons).edit();
        return write(read, edit).orElseThrow(Stale::new);
    }

    /**
     * Gives a lesson another text.
     *
     * @param revision the one that was read
     * @throws LessonNotFound where the draft has none of that id
     * @throws Stale where another revision stands
     * @throws InvalidInput where it names a skill that the course does not have
     */
    public Lesson put(Course read, Lesson lesson, int revision) {
        return change(read, standing -> {
                    LessonOutline old = standing.lesson(lesson.id()).orElseThrow(LessonNotFound::new);
                    requireRevision(old.revision(), revision);
                    requireSkills(standing, lesson.skills());
                    return Edit.of(standing).with(lesson);
                })
                .lessons()
                .get(0);
    }

    /** Adds an item. @throws InvalidInput naming each field that is wrong */
    public Item add(Course read, Item item) {
        requireSound(item);
        return change(read, standing -> {
                    requireReferences(standing, item);
                    return Edit.of(standing).with(item);
                })
                .items()
                .get(0);
    }

    /**
     * Puts an item in the place of its old self.
     *
     * @param revision the one that was read
     * @throws ItemNotFound where the draft has none of that id
     * @throws Stale where another revision stands
     * @throws InvalidInput naming each field that is wrong
     */
    public Item put(Course read, Item item, int revision) {
        requireSound(item);
        return change(read, standing -> {
                    ItemOutline old = standing.item(item.id()).orElseThrow(ItemNotFound::new);
                    requireRevision(old.revision(), revision);
                    requireReferences(standing, item);
                    return Edit.of(standing).with(item);
                })
                .items()
                .get(0);
    }

    /** Takes an item out of the draft. @throws ItemNotFound where it has none of that id */
    public void remove(Course read, ItemId item) {
        change(read, standing -> {
            ItemOutline old = standing.item(item).orElseThrow(ItemNotFound::new);
            return Edit.of(standing).without(old.id());
        });
    }

    private Edit change(Course read, Function<CourseContent, Edit> change) {
        Course standing = read;
        for (int i = 0; i < TRIES; i++) {
            Edit edit = change.apply(edited(standing));
            Optional<Course> written = write(standing, edit);
            if (written.isPresent()) {
                return edit.at(written.get().draft());
            }
            standing = courses.find(read.id()).orElseThrow(CourseNotFound::new);
        }
        throw new Conflict("Too many change this course at the same time. Please try again.");
    }

    /** Writes the edit under a number of its own. @return the course with it, or empty where the course moved meanwhile */
    private Optional<Course> write(Course standing, Edit edit) {
        int version = contents.reserve(standing.id());
        Edit numbered = edit.at(version);
        contents.saveLessons(numbered.lessons());
        contents.saveItems(numbered.items());
        contents.saveContent(numbered.content());
        Course moved = standing.withDraft(numbered.content());
        boolean written = courses.replace(moved, standing.revision());
        if (!written) {
            contents.abandon(standing.id(), version);
        } else if (standing.draft() != 0) {
            contents.deleteContent(standing.id(), standing.draft());
        }
        return written ? Optional.of(moved) : Optional.empty();
    }

    private CourseContent edited(Course course) {
        return course.edited() == 0
                ? CourseContent.none(course.id())
                : contents.content(course.id(), course.edited()).orElseThrow(Stale::new);
    }

    private void requireSound(Item item) {
        List<FieldError> errors = new ArrayList<>(check.check("", item.task()));
        for (int i = 0; i < item.hints().size(); i++) {
            String prefix = "hints[" + i + "].item";
            item.hints().get(i).scaffold().ifPresent(task -> errors.addAll(check.check(prefix, task)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void requireReferences(CourseContent standing, Item item) {
        requireSkills(standing, item.skills());
        item.lesson().filter(id -> standing.lesson(id).isEmpty()).ifPresent(id -> {
            throw new InvalidInput("lesson", "is no lesson of this course");
        });
    }

    private static void requireSkills(CourseContent standing, List<SkillId> skills) {
        for (int i = 0; i < skills.size(); i++) {
            if (standing.skill(skills.get(i)).isEmpty()) {
                throw new InvalidInput("skills[" + i + "]", "is no skill of this course");
            }
        }
    }

    private static void requireRevision(int standing, int read) {
        if (standing != read) {
            throw new Stale();
        }
    }
}
