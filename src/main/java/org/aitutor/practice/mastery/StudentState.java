package org.aitutor.practice.mastery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the model knows of one student in one course; changed by {@link LearnerModel#observe} only.
 *
 * @param theta the general level, in logits
 * @param recent the recency-weighted sum of all outcomes (1 or -1); a weight falls by 0.95 with each new one
 * @param attempts how many attempts counted so far; the number of the next one
 * @param lastSkills the skills of the latest attempt
 * @param skills the skills met so far
 */
public record StudentState(
        double theta, double recent, int attempts, List<String> lastSkills, Map<String, SkillState> skills) {

    public static final StudentState NEW = new StudentState(0, 0, 0, List.of(), Map.of());

    private static final double DECAY = 0.95;
    private static final double GAIN = 0.3;
    private static final double GAIN_FALLS = 0.1;

    public StudentState {
        lastSkills = List.copyOf(lastSkills);
        skills = Map.copyOf(skills);
    }

    public SkillState skill(String skill) {
        return skills.getOrDefault(skill, SkillState.NEW);
    }

    FeatureVector features(String skill) {
        SkillState own = skill(skill);
        int lag = own.isNew() ? 0 : attempts - own.lastAttempt();
        return FeatureVector.of(
                Math.log1p(own.successes()),
                Math.log1p(own.failures()),
                own.form(),
                form(),
                own.isNew() ? 1 : 0,
                Math.log1p(lag),
                lastSkills.contains(skill) ? 1 : 0);
    }

    StudentState after(String item, List<String> practised, Outcome outcome, double error) {
        Map<String, SkillState> changed = new HashMap<>(skills);
        practised.forEach(skill -> changed.put(skill, skill(skill).after(attempts, item, outcome, error)));
        return new StudentState(
                theta + GAIN / (1 + GAIN_FALLS * attempts) * error,
                DECAY * recent + outcome.sign(),
                attempts + 1,
                practised,
                changed);
    }

    /** With the numbers of these skills in the seven digits that are kept, so that what is read again is what was decided. */
    public StudentState rounded(List<String> some) {
        Map<String, SkillState> changed = new HashMap<>(skills);
        some.forEach(skill -> changed.computeIfPresent(skill, (name, state) -> state.rounded()));
        return new StudentState(theta, recent, attempts, lastSkills, changed);
    }

    private double form() {
        return recent / (Recency.weight(DECAY, attempts) + 2);
    }
}
