package org.aitutor.practice.mastery;

import static org.aitutor.practice.mastery.Feature.FAILURES;
import static org.aitutor.practice.mastery.Feature.FIRST_ATTEMPT;
import static org.aitutor.practice.mastery.Feature.LAG;
import static org.aitutor.practice.mastery.Feature.OVERALL_FORM;
import static org.aitutor.practice.mastery.Feature.SAME_SKILL;
import static org.aitutor.practice.mastery.Feature.SKILL_FORM;
import static org.aitutor.practice.mastery.Feature.SUCCESSES;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A prediction as the sum it is: each part raises (above 0) or lowers the estimate by that many logits.
 *
 * @param item how easy the item is
 * @param topic how easy its skills are
 * @param level the student's general level
 * @param topicLevel the student's level in these skills
 * @param form how the latest answers came out
 * @param practice how much, and how lately, these skills were practised
 */
public record Explanation(double item, double topic, double level, double topicLevel, double form, double practice) {

    private static final List<Feature> FORM = List.of(SKILL_FORM, OVERALL_FORM);
    private static final List<Feature> PRACTICE = List.of(SUCCESSES, FAILURES, FIRST_ATTEMPT, LAG, SAME_SKILL);

    public static Explanation of(Terms terms, ItemParameters item, Parameters shared) {
        return new Explanation(
                item.bias(),
                mean(terms, term -> shared.skill(term.skill()).bias()),
                terms.theta(),
                mean(terms, Terms.SkillTerm::theta),
                mean(terms, term -> weighed(term, shared, FORM)),
                mean(terms, term -> weighed(term, shared, PRACTICE)));
    }

    public double logits() {
        return item + topic + level + topicLevel + form + practice;
    }

    /** The chance of a right answer, 0 to 1. */
    public double chance() {
        return 1 / (1 + Math.exp(-logits()));
    }

    private static double mean(Terms terms, ToDoubleFunction<Terms.SkillTerm> part) {
        return terms.skills().stream().mapToDouble(part).average().orElseThrow();
    }

    private static double weighed(Terms.SkillTerm term, Parameters shared, List<Feature> features) {
        FeatureVector weights =
                shared.weights().weights().plus(shared.skill(term.skill()).weights());
        return features.stream()
                .mapToDouble(feature -> weights.get(feature) * term.x().get(feature))
                .sum();
    }
}
