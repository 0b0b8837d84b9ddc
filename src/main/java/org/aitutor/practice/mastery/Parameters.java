package org.aitutor.practice.mastery;

import java.util.Optional;
import java.util.function.Function;

/** What all students of a course share: a read-only view. */
public interface Parameters {

    CourseWeights weights();

    /** The item, if an answer to it was ever folded in. */
    Optional<ItemParameters> known(String item);

    SkillParameters skill(String skill);

    default ItemParameters item(String item) {
        return known(item).orElse(ItemParameters.NEW);
    }

    /** These parameters, with items that were never answered starting from {@code prior}. */
    default Parameters startingFrom(Function<String, ItemParameters> prior) {
        return new PriorParameters(this, prior);
    }
}
