package org.aitutor.practice.evaluation;

import java.util.Arrays;
import java.util.List;

/** Logistic regression with a few features, by Newton's method, held near 0 by a small ridge. */
final class LogisticFit {

    private static final int MOST_STEPS = 25;
    private static final double SETTLED = 1e-8;

    private final double ridge;

    LogisticFit(double ridge) {
        this.ridge = ridge;
    }

    /** The chance for these features with these weights. */
    static double chance(double[] weights, double[] x) {
        double z = 0;
        for (int a = 0; a < x.length; a++) {
            z += weights[a] * x[a];
        }
        return 1 / (1 + Math.exp(-z));
    }

    /**
     * The weights that make the outcomes likeliest.
     *
     * @param xs the features of each example, all of {@code features} numbers
     */
    double[] fit(List<double[]> xs, List<Boolean> outcomes, int features) {
        double[] weights = new double[features];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = newton(weights, xs, outcomes);
            for (int a = 0; a < features; a++) {
                weights[a] += change[a];
            }
            if (Arrays.stream(change).map(Math::abs).max().orElse(0) < SETTLED) {
                break;
            }
        }
        return weights;
    }

    private double[] newton(double[] weights, List<double[]> xs, List<Boolean> outcomes) {
        int n = weights.length;
        double[][] system = new double[n][n + 1];
        for (int a = 0; a < n; a++) {
            system[a][a] = ridge;
            system[a][n] = -ridge * weights[a];
        }
        for (int i = 0; i < xs.size(); i++) {
            double[] x = xs.get(i);
            double p = chance(weights, x);
            double error = (outcomes.get(i) ? 1 : 0) - p;
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    system[a][b] += p * (1 - p) * x[a] * x[b];
                }
                system[a][n] += error * x[a];
            }
        }
        return solved(system);
    }

    /** Gauss's elimination; the ridge keeps the matrix positive definite, so no pivoting is needed. */
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int a = 0; a < n; a++) {
            for (int row = a + 1; row < n; row++) {
                double factor = system[row][a] / system[a][a];
                for (int column = a; column <= n; column++) {
                    system[row][column] -= factor * system[a][column];
                }
            }
        }
        double[] solution = new double[n];
        for (int a = n - 1; a >= 0; a--) {
            double rest = system[a][n];
            for (int b = a + 1; b < n; b++) {
                rest -= system[a][b] * solution[b];
            }
            solution[a] = rest / system[a][a];
        }
        return solution;
    }
}
