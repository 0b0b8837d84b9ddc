package org.aitutor.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The order and the titles that an editor gives a course. What has no id is new.
 *
 * @param skills the course's skills from now on; empty leaves them as they stand
 */
public record Outline(List<ModuleLine> modules, Optional<List<SkillLine>> skills) {
    public Outline {
        modules = List.copyOf(modules);
        skills = skills.map(List::copyOf);
    }

    /** A module, and its lessons in order. */
    public record ModuleLine(Optional<ModuleId> id, String title, List<LessonLine> lessons) {
        public ModuleLine {
            lessons = List.copyOf(lessons);
        }
    }

    /** A lesson by its title; its text stays. */
    public record LessonLine(Optional<LessonId> id, String title, int estimatedMinutes) {}

    /** A skill, and those that come before it. */
    public record SkillLine(Optional<SkillId> id, String name, List<SkillId> prerequisites) {
        public SkillLine {
            prerequisites = List.copyOf(prerequisites);
        }
    }
}
