package org.aitutor.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aitutor.platform.problem.FieldError;
import org.aitutor.platform.problem.InvalidInput;

/** Whether a draft agrees with itself: every id is its own course's, stands once, and what is referred to is there. */
final class DraftCheck {
    /** With all that a manifest says of them, far below MongoDB's 16 MB. */
    static final int MOST_ITEMS = 20_000;

    static final int MOST_LESSONS = 2_000;

    private final CourseDraft draft;
    private final List<FieldError> errors = new ArrayList<>();

    private DraftCheck(CourseDraft draft) {
        this.draft = draft;
    }

    /** Passes a sound draft. @throws InvalidInput naming what is wrong with another */
    static void check(CourseDraft draft) {
        new DraftCheck(draft).run();
    }

    private void run() {
        Set<LessonId> lessons = once("lessons", draft.lessons().stream().map(Lesson::id));
        Set<SkillId> skills = once("skills", draft.skills().stream().map(Skill::id));
        Set<ItemId> items = once("items", draft.items().stream().map(Item::id));
        Set<LessonId> outlined = once("modules", outlined().map(LessonOutline::id));
        once("modules", draft.modules().stream().map(Module::id));
        owned("lessons", lessons.stream().map(LessonId::course));
        owned("skills", skills.stream().map(SkillId::course));
        owned("items", items.stream().map(ItemId::course));
        owned("modules", draft.modules().stream().map(module -> module.id().course()));
        known("modules", outlined, lessons);
        known("lessons", lessons, outlined);
        known("lessons", skillsOfLessons(), skills);
        known("items", skillsOfItems(), skills);
        known(
                "items",
                draft.items().stream().flatMap(item -> item.lesson().stream()).toList(),
                lessons);
        atMost("items", items.size(), MOST_ITEMS);
        atMost("lessons", lessons.size(), MOST_LESSONS);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Stream<LessonOutline> outlined() {
        return draft.modules().stream().flatMap(module -> module.lessons().stream());
    }

    private Set<SkillId> skillsOfLessons() {
        return draft.lessons().stream()
                .flatMap(lesson -> lesson.skills().stream())
                .collect(Collectors.toSet());
    }

    private Set<SkillId> skillsOfItems() {
        return draft.items().stream().flatMap(item -> item.skills().stream()).collect(Collectors.toSet());
    }

    private <T> Set<T> once(String field, Stream<T> ids) {
        Set<T> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).limit(1).forEach(id -> add(field, "has " + id + " twice"));
        return seen;
    }

    private void owned(String field, Stream<CourseId> courses) {
        courses.filter(course -> !course.equals(draft.id()))
                .limit(1)
                .forEach(course -> add(field, "has an id of course " + course));
    }

    private void known(String field, Collection<?> named, Set<?> known) {
        named.stream()
                .filter(id -> !known.contains(id))
                .limit(1)
                .forEach(id -> add(field, "names " + id + ", which the course does not have there"));
    }

    private void atMost(String field, int given, int most) {
        if (given > most) {
            add(field, "are " + given + ", but at most " + most + " are possible");
        }
    }

    private void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
