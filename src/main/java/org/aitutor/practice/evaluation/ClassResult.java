package org.aitutor.practice.evaluation;

import java.util.List;

/**
 * What a policy made of one class, as means over its students.
 *
 * @param success the true chance of an unaided right answer, mean over skills, after each number of items from 0
 * @param itemsToMastery items until every skill was found mastered; those who did not get there count the whole horizon
 * @param finished the share of students who got there
 * @param successThen the true chance at that moment (or at the horizon)
 * @param itemsToTrueMastery items until the true chance had reached 0.85 in every skill, counted likewise
 * @param overPracticed items, up to that moment, spent on skills whose true chance was 0.85 or more already
 * @param underPracticed skills whose true chance was below 0.85 at that moment
 */
record ClassResult(
        List<Double> success,
        double itemsToMastery,
        double finished,
        double successThen,
        double itemsToTrueMastery,
        double overPracticed,
        double underPracticed) {

    ClassResult {
        success = List.copyOf(success);
    }
}
