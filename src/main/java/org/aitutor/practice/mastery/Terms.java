package org.aitutor.practice.mastery;

import java.util.List;

/**
 * The student's side of one prediction, as it stood before the answer: stored with the attempt, so that the prediction
 * can be made again with other shared parameters.
 *
 * @param attempt the number, from 0, of the student's attempt
 * @param theta the general level
 * @param skills each skill of the item, at least one
 */
public record Terms(int attempt, double theta, List<SkillTerm> skills) {

    public Terms {
        if (skills.isEmpty()) {
            throw new IllegalArgumentException("a prediction needs at least one skill");
        }
        skills = List.copyOf(skills);
    }

    public List<String> skillNames() {
        return skills.stream().map(SkillTerm::skill).toList();
    }

    /** One skill's part: the student's level in it, and the features of the history with it. */
    public record SkillTerm(String skill, double theta, FeatureVector x) {}
}
