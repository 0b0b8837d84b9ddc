package org.aitutor.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A whole course on its way in. The revisions within it do not count: publishing keeps the old one of what did not
 * change, and gives the next one to what did.
 */
public record CourseDraft(
        CourseId id,
        Optional<CourseSource> source,
        CourseDetails details,
        List<Module> modules,
        List<Skill> skills,
        List<Lesson> lessons,
        List<Item> items) {
    public CourseDraft {
        modules = List.copyOf(modules);
        skills = List.copyOf(skills);
        lessons = List.copyOf(lessons);
        items = List.copyOf(items);
    }
}
