package org.aitutor.catalogue;

import java.util.List;

/**
 * A lesson's text at one revision.
 *
 * @param markdown with maths in {@code $…$} and {@code $$…$$}
 * @param estimatedMinutes at least 1
 */
public record Lesson(
        LessonId id, int revision, String title, String markdown, List<SkillId> skills, int estimatedMinutes) {
    public Lesson {
        skills = List.copyOf(skills);
    }

    /** The same text at another revision. */
    public Lesson at(int another) {
        return new Lesson(id, another, title, markdown, skills, estimatedMinutes);
    }

    /** What the manifest keeps of it. */
    public LessonOutline outline() {
        return new LessonOutline(id, revision, title, estimatedMinutes, skills);
    }
}
