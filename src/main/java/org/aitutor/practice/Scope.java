package org.aitutor.practice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.catalogue.LessonId;
import org.aitutor.catalogue.LessonNotFound;
import org.aitutor.catalogue.LessonOutline;
import org.aitutor.catalogue.Skill;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.selection.NextItem;
import org.aitutor.practice.selection.Reason;

/**
 * What of a course is practiced: all of it, what one lesson teaches, or one skill; pure.
 *
 * @param items in the order of the course
 * @param whenDone what to say where none of them is left
 */
record Scope(List<ItemOutline> items, Reason whenDone) {
    static Scope course(CourseModel model) {
        return new Scope(model.items(), NextItem.nothingLeft());
    }

    /**
     * The items of the skills that the lesson teaches; problems are not taken apart, so with one step come all.
     *
     * @throws LessonNotFound where the course has no such lesson
     */
    static Scope lesson(CourseModel model, LessonId id) {
        LessonOutline lesson = model.content().lesson(id).orElseThrow(LessonNotFound::new);
        return of(model, new HashSet<>(lesson.skills()), lesson.title());
    }

    /**
     * The items of the skill, and the steps of their problems.
     *
     * @throws SkillNotFound where the course has no such skill
     */
    static Scope skill(CourseModel model, SkillId id) {
        Skill skill = model.content().skill(id).orElseThrow(SkillNotFound::new);
        return of(model, Set.of(id), skill.name());
    }

    private static Scope of(CourseModel model, Set<SkillId> skills, String title) {
        Set<String> problems = model.items().stream()
                .filter(item -> practices(item, skills))
                .map(ItemOutline::group)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<ItemOutline> items = model.items().stream()
                .filter(item -> practices(item, skills)
                        || item.group().filter(problems::contains).isPresent())
                .toList();
        return new Scope(items, items.isEmpty() ? NextItem.nothingOn(title) : NextItem.nothingLeftOn(title));
    }

    private static boolean practices(ItemOutline item, Set<SkillId> skills) {
        return item.skills().stream().anyMatch(skills::contains);
    }
}
