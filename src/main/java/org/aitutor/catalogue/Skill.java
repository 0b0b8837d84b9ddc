package org.aitutor.catalogue;

import java.util.List;

/**
 * Something that a student can master.
 *
 * @param prerequisites the skills that come before it
 */
public record Skill(SkillId id, String name, List<SkillId> prerequisites) {
    public Skill {
        prerequisites = List.copyOf(prerequisites);
    }
}
