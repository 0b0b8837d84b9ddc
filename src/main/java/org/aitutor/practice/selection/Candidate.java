package org.aitutor.practice.selection;

import java.util.List;
import java.util.Optional;

/**
 * An item that could come next.
 *
 * @param skills at least one
 * @param chance that the student answers it right, 0 to 1
 * @param group the problem whose step it is
 * @param position of the step within its problem
 */
public record Candidate(String item, List<String> skills, double chance, Optional<String> group, int position) {
    public Candidate {
        skills = List.copyOf(skills);
    }

    boolean sharesSkillWith(List<String> others) {
        return skills.stream().anyMatch(others::contains);
    }

    boolean isStepOf(Candidate other) {
        return group.isPresent() && group.equals(other.group);
    }
}
