package org.aitutor.practice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

    @Test
    void theWeightsOfSimulatedOutcomesAreFoundAgain() {
        double[] truth = {-0.5, 0.8, -0.3};
        Random dice = new Random(3);
        List<double[]> xs = new ArrayList<>();
        List<Boolean> outcomes = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            double[] x = {1, dice.nextGaussian(), dice.nextGaussian()};
            xs.add(x);
            outcomes.add(dice.nextDouble() < LogisticFit.chance(truth, x));
        }

        double[] found = new LogisticFit(0.5).fit(xs, outcomes, 3);

        for (int a = 0; a < 3; a++) {
            assertThat(found[a]).isCloseTo(truth[a], within(0.05));
        }
    }

    @Test
    void anInterceptAloneIsTheLogitOfTheShare() {
        List<double[]> xs = List.of(new double[] {1}, new double[] {1}, new double[] {1}, new double[] {1});

        double[] found = new LogisticFit(1e-9).fit(xs, List.of(true, true, true, false), 1);

        assertThat(found[0]).isCloseTo(Math.log(3), within(1e-6));
    }

    @Test
    void theRidgeKeepsTheWeightsOfPerfectlySeparatedOutcomesFinite() {
        List<double[]> xs = List.of(new double[] {1, -1}, new double[] {1, 1});

        double[] found = new LogisticFit(0.5).fit(xs, List.of(false, true), 2);

        assertThat(found[1]).isBetween(0.3, 3.0);
    }
}
