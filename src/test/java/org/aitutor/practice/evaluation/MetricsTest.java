package org.aitutor.practice.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void theAreaUnderTheCurveCountsPairsInTheRightOrderAndTiesHalf() {
        Predictions predictions = new Predictions()
                .add(0.9, true)
                .add(0.6, true)
                .add(0.6, false)
                .add(0.3, true)
                .add(0.2, false);

        Metrics metrics = Metrics.of(predictions);

        // pairs right over wrong: .9 beats both, .6 ties one and beats one, .3 beats one of two: 4.5 of 6
        assertThat(metrics.auc()).isCloseTo(4.5 / 6, within(1e-12));
    }

    @Test
    void theErrorsAreThoseComputedByHand() {
        Predictions predictions =
                new Predictions().add(0.8, true).add(0.4, false).add(0.5, true).add(0.5, false);

        Metrics metrics = Metrics.of(predictions);

        // squared errors .04, .16, .25, .25; logs of .8, .6, .5, .5
        assertThat(metrics.rmse()).isCloseTo(Math.sqrt(0.70 / 4), within(1e-12));
        assertThat(metrics.logLoss()).isCloseTo((0.2231435513 + 0.5108256238 + 2 * 0.6931471806) / 4, within(1e-9));
    }

    @Test
    void theCalibrationErrorWeighsTheGapOfEachTenthByItsSize() {
        Predictions predictions = new Predictions()
                .add(0.81, true)
                .add(0.85, false)
                .add(0.89, true)
                .add(0.12, false)
                .add(1.0, true);

        Metrics metrics = Metrics.of(predictions);

        // .8 to .9: 2.55 expected of three, 2 right; .1 to .2: .12 expected, none right; the last: none off
        assertThat(metrics.ece()).isCloseTo((0.55 + 0.12) / 5, within(1e-12));
    }

    @Test
    void aCertainMistakeCostsMuchButNotWithoutEnd() {
        Metrics metrics = Metrics.of(new Predictions().add(0, true).add(0.3, false));

        assertThat(metrics.logLoss()).isBetween(17.0, 18.0);
    }

    @Test
    void outcomesAllAlikeHaveNoAreaUnderTheCurve() {
        Metrics metrics = Metrics.of(new Predictions().add(0.3, true).add(0.6, true));

        assertThat(metrics.auc()).isNaN();
        assertThat(metrics.json()).contains("\"auc\":null");
    }

    @Test
    void chancesThatAreTrueAreCalibratedAndGuessesAreWorthHalf() {
        Random dice = new Random(5);
        Predictions truths = new Predictions();
        Predictions guesses = new Predictions();
        for (int i = 0; i < 20_000; i++) {
            double chance = dice.nextDouble();
            truths.add(chance, dice.nextDouble() < chance);
            guesses.add(chance, dice.nextBoolean());
        }

        assertThat(Metrics.of(truths).ece()).isLessThan(0.015);
        assertThat(Metrics.of(truths).auc()).isCloseTo(5 / 6.0, within(0.01));
        assertThat(Metrics.of(guesses).auc()).isCloseTo(0.5, within(0.015));
        assertThat(Metrics.of(guesses).ece()).isGreaterThan(0.2);
    }

    @Test
    void foldsCountTheSameWhateverTheirSize() {
        Metrics mean = Metrics.mean(List.of(new Metrics(0.6, 0.5, 0.7, 0.02), new Metrics(0.8, 0.3, 0.5, 0.04)));

        assertThat(mean.auc()).isCloseTo(0.7, within(1e-12));
        assertThat(mean.rmse()).isCloseTo(0.4, within(1e-12));
        assertThat(mean.logLoss()).isCloseTo(0.6, within(1e-12));
        assertThat(mean.ece()).isCloseTo(0.03, within(1e-12));
    }
}
