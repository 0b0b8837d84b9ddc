package org.aitutor.catalogue;

import java.util.List;
import java.util.Optional;

/** The manifest of one version of a course: everything but the texts. Immutable, so a member may keep it in memory. */
public record CourseContent(
        CourseId course, int version, List<Module> modules, List<Skill> skills, List<ItemOutline> items) {
    public CourseContent {
        modules = List.copyOf(modules);
        skills = List.copyOf(skills);
        items = List.copyOf(items);
    }

    /** The content of a course that has none yet. */
    public static CourseContent none(CourseId course) {
        return new CourseContent(course, 0, List.of(), List.of(), List.of());
    }

    public List<LessonOutline> lessons() {
        return modules.stream().flatMap(module -> module.lessons().stream()).toList();
    }

    public Optional<LessonOutline> lesson(LessonId id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    public Optional<ItemOutline> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Skill> skill(SkillId id) {
        return skills.stream().filter(skill -> skill.id().equals(id)).findFirst();
    }
}
