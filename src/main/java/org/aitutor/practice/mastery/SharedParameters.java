package org.aitutor.practice.mastery;

import java.util.Map;
import java.util.Optional;

/** The parameters of one course at one moment. */
public record SharedParameters(
        CourseWeights weights, Map<String, ItemParameters> items, Map<String, SkillParameters> skills)
        implements Parameters {

    public static final SharedParameters NEW = new SharedParameters(CourseWeights.DEFAULT, Map.of(), Map.of());

    public SharedParameters {
        items = Map.copyOf(items);
        skills = Map.copyOf(skills);
    }

    @Override
    public Optional<ItemParameters> known(String item) {
        return Optional.ofNullable(items.get(item));
    }

    @Override
    public SkillParameters skill(String skill) {
        return skills.getOrDefault(skill, SkillParameters.NEW);
    }
}
