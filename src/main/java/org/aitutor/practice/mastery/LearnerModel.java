package org.aitutor.practice.mastery;

import java.util.Collection;
import java.util.List;

/**
 * The chance of a right answer, and what an answer changes.
 *
 * <p>In logits: {@code z = item + theta + mean over skills of (skill + theta of skill + weights · features)}, and
 * {@code p = 1 / (1 + e^-z)}. All functions are pure.
 */
public final class LearnerModel {

    private LearnerModel() {}

    /** The student's side of a prediction for an item with these skills (at least one). */
    public static Terms terms(StudentState student, Collection<String> skills) {
        List<Terms.SkillTerm> terms = skills.stream()
                .distinct()
                .map(skill -> new Terms.SkillTerm(skill, student.skill(skill).theta(), student.features(skill)))
                .toList();
        return new Terms(student.attempts(), student.theta(), terms);
    }

    /** The chance, 0 to 1, that the student answers the item right and without help. */
    public static double predict(Terms terms, String item, Parameters shared) {
        return Explanation.of(terms, shared.item(item), shared).chance();
    }

    /** The chance on an item of this skill that is as easy as {@code average}: the estimate of mastery. */
    public static double mastery(StudentState student, String skill, ItemParameters average, Parameters shared) {
        return Explanation.of(terms(student, List.of(skill)), average, shared).chance();
    }

    /**
     * The student after an answer.
     *
     * @param terms of this student and item, as they are before the answer
     * @param predicted the chance that was predicted from them
     */
    public static StudentState observe(
            StudentState student, String item, Terms terms, double predicted, Outcome outcome) {
        return student.after(item, terms.skillNames(), outcome, outcome.value() - predicted);
    }
}
