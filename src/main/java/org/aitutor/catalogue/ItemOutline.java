package org.aitutor.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * An item as the choice of the next one needs it: without its texts.
 *
 * @param choices how many it offers; 0 where it offers none
 * @param group the problem whose step it is
 * @param position of the step, from 1
 */
public record ItemOutline(
        ItemId id,
        int revision,
        ItemKind kind,
        List<SkillId> skills,
        double difficulty,
        int choices,
        Optional<String> group,
        int position,
        Optional<LessonId> lesson) {
    public ItemOutline {
        skills = List.copyOf(skills);
    }

    /** The same at another revision. */
    public ItemOutline at(int another) {
        return new ItemOutline(id, another, kind, skills, difficulty, choices, group, position, lesson);
    }

    /** The same, taught nowhere. */
    public ItemOutline withoutLesson() {
        return new ItemOutline(id, revision, kind, skills, difficulty, choices, group, position, Optional.empty());
    }
}
