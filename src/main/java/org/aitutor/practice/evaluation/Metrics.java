package org.aitutor.practice.evaluation;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good predictions are.
 *
 * @param auc the chance that a right answer was predicted higher than a wrong one, ties counting half; NaN where all
 *     outcomes are the same
 * @param rmse the root of the mean squared error
 * @param logLoss the mean of −ln of the chance given to what happened
 * @param ece expected calibration error: the gap between the mean chance and the share of right answers, over ten bins
 *     of equal width, weighted by their sizes
 */
record Metrics(double auc, double rmse, double logLoss, double ece) {

    private static final double LEAST_CHANCE = 1e-15;

    static Metrics of(Predictions predictions) {
        return new Metrics(auc(predictions), rmse(predictions), logLoss(predictions), ece(predictions));
    }

    /** The mean over folds, each counting the same. */
    static Metrics mean(List<Metrics> folds) {
        return new Metrics(
                mean(folds, Metrics::auc),
                mean(folds, Metrics::rmse),
                mean(folds, Metrics::logLoss),
                mean(folds, Metrics::ece));
    }

    String json() {
        return Figures.of("auc", auc)
                .and("rmse", rmse)
                .and("logLoss", logLoss)
                .and("ece", ece)
                .json();
    }

    private static double mean(List<Metrics> folds, ToDoubleFunction<Metrics> figure) {
        return folds.stream().mapToDouble(figure).average().orElseThrow();
    }

    private static double auc(Predictions predictions) {
        double[] right = predictions.sortedWhere(true);
        double[] wrong = predictions.sortedWhere(false);
        double above = 0;
        int below = 0;
        int notAbove = 0;
        for (double chance : right) {
            while (below < wrong.length && wrong[below] < chance) {
                below++;
            }
            while (notAbove < wrong.length && wrong[notAbove] <= chance) {
                notAbove++;
            }
            above += (below + notAbove) / 2.0;
        }
        return above / ((double) right.length * wrong.length);
    }

    private static double rmse(Predictions predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.size(); i++) {
            double error = (predictions.outcome(i) ? 1 : 0) - predictions.chance(i);
            sum += error * error;
        }
        return Math.sqrt(sum / predictions.size());
    }

    private static double logLoss(Predictions predictions) {
        double sum = 0;
        for (int i = 0; i < predictions.size(); i++) {
            double chance = predictions.outcome(i) ? predictions.chance(i) : 1 - predictions.chance(i);
            sum -= Math.log(Math.max(chance, LEAST_CHANCE));
        }
        return sum / predictions.size();
    }

    private static double ece(Predictions predictions) {
        return CalibrationBin.of(predictions).stream()
                        .mapToDouble(bin -> Math.abs(bin.right() - bin.expected()))
                        .sum()
                / predictions.size();
    }
}
