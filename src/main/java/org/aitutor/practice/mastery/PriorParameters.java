package org.aitutor.practice.mastery;

import java.util.Optional;
import java.util.function.Function;

record PriorParameters(Parameters shared, Function<String, ItemParameters> prior) implements Parameters {

    @Override
    public CourseWeights weights() {
        return shared.weights();
    }

    @Override
    public Optional<ItemParameters> known(String item) {
        return shared.known(item);
    }

    @Override
    public SkillParameters skill(String skill) {
        return shared.skill(skill);
    }

    @Override
    public ItemParameters item(String item) {
        return known(item).orElseGet(() -> prior.apply(item));
    }
}
