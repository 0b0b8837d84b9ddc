package org.aitutor.practice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Performance factors analysis (Pavlik, Cen and Koedinger 2009): for each skill, a logistic regression on how often the
 * student got it right and wrong before. Counts enter as ln(1 + count), which predicts better than the plain counts.
 */
final class PerformanceFactors implements Contender {

    private static final int FEATURES = 3;
    private static final double RIDGE = 0.5;

    @Override
    public String name() {
        return "pfa";
    }

    @Override
    public Predictions predict(List<Attempt> training, List<Attempt> heldOut) {
        Histories histories = new Histories(training);
        Map<String, double[]> fitted = new HashMap<>();
        histories.skills().forEach(skill -> fitted.put(skill, fit(histories.of(skill))));
        Map<StudentSkill, Counts> counts = new HashMap<>();
        Predictions predictions = new Predictions();
        for (Attempt attempt : heldOut) {
            StudentSkill key = new StudentSkill(attempt.student(), attempt.skill());
            Counts before = counts.getOrDefault(key, Counts.NONE);
            double[] weights = fitted.getOrDefault(attempt.skill(), new double[FEATURES]);
            predictions.add(LogisticFit.chance(weights, before.features()), attempt.right());
            counts.put(key, before.and(attempt.right()));
        }
        return predictions;
    }

    private static double[] fit(List<boolean[]> students) {
        List<double[]> xs = new ArrayList<>();
        List<Boolean> outcomes = new ArrayList<>();
        for (boolean[] answers : students) {
            Counts counts = Counts.NONE;
            for (boolean right : answers) {
                xs.add(counts.features());
                outcomes.add(right);
                counts = counts.and(right);
            }
        }
        return new LogisticFit(RIDGE).fit(xs, outcomes, FEATURES);
    }

    private record Counts(int right, int wrong) {

        static final Counts NONE = new Counts(0, 0);

        Counts and(boolean answer) {
            return answer ? new Counts(right + 1, wrong) : new Counts(right, wrong + 1);
        }

        double[] features() {
            return new double[] {1, Math.log1p(right), Math.log1p(wrong)};
        }
    }
}
