package org.aitutor.catalogue;

import java.util.List;

/**
 * A lesson as the outline shows it.
 *
 * @param revision which text it has
 */
public record LessonOutline(LessonId id, int revision, String title, int estimatedMinutes, List<SkillId> skills) {
    public LessonOutline {
        skills = List.copyOf(skills);
    }

    /** The same at another revision. */
    public LessonOutline at(int another) {
        return new LessonOutline(id, another, title, estimatedMinutes, skills);
    }
}
