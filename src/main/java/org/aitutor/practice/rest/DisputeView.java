package org.aitutor.practice.rest;

import org.aitutor.practice.SkillCheck;

/**
 * A check that has begun.
 *
 * @param of how many items it asks; they come next in practice
 */
public record DisputeView(String skill, String courseId, int of) {
    static DisputeView of(SkillCheck check) {
        return new DisputeView(check.skill().value(), check.skill().course().value(), check.of());
    }
}
