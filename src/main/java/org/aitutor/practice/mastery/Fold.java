package org.aitutor.practice.mastery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes attempts into a course's shared parameters, one after another, and remembers what changed.
 *
 * <p>Each prediction is made again from the attempt's terms and the parameters as they are by then: with the chance
 * computed at the time of the answer, many answers to one new item would drive its difficulty far past the truth. Not
 * for use by several threads.
 */
public final class Fold implements Parameters {

    private final Parameters before;
    private final Map<String, ItemParameters> items = new HashMap<>();
    private final Map<String, SkillParameters> skills = new HashMap<>();
    private CourseWeights weights;

    public Fold(Parameters before) {
        this.before = before;
        this.weights = before.weights();
    }

    /** Takes one attempt in; gives the chance of a right answer that these parameters gave it before. */
    public double add(String item, Terms terms, Outcome outcome) {
        double p = LearnerModel.predict(terms, item, this);
        double error = outcome.value() - p;
        weights = weights.after(
                error,
                FeatureVector.mean(
                        terms.skills().stream().map(Terms.SkillTerm::x).toList()));
        items.put(item, item(item).after(error));
        terms.skills()
                .forEach(term -> skills.put(term.skill(), skill(term.skill()).after(error, term.x())));
        return p;
    }

    /**
     * Takes one attempt in, with the time that it took.
     *
     * @param millis 0 where it is not known
     */
    public double add(String item, Terms terms, Outcome outcome, long millis) {
        double p = add(item, terms, outcome);
        if (outcome.success() && millis > 0) {
            items.put(item, item(item).timed(millis));
        }
        return p;
    }

    /** The changed entries only, with the weights. */
    public SharedParameters changed() {
        return new SharedParameters(weights, items, skills);
    }

    @Override
    public CourseWeights weights() {
        return weights;
    }

    @Override
    public Optional<ItemParameters> known(String item) {
        return Optional.ofNullable(items.get(item)).or(() -> before.known(item));
    }

    @Override
    public ItemParameters item(String item) {
        ItemParameters changed = items.get(item);
        return changed != null ? changed : before.item(item);
    }

    @Override
    public SkillParameters skill(String skill) {
        SkillParameters changed = skills.get(skill);
        return changed != null ? changed : before.skill(skill);
    }
}
