package org.aitutor.practice.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void withoutPredictionsThereIsNothingToSay() {
        assertThat(Calibration.NONE.predictions()).isZero();
        assertThat(Calibration.NONE.logLoss()).isNaN();
        assertThat(Calibration.NONE.auc()).isNaN();
        assertThat(Calibration.NONE.calibrationError()).isNaN();
        assertThat(Calibration.NONE.tenths()).hasSize(10).allMatch(bin -> bin.count() == 0);
    }

    @Test
    void theFiguresOfFourPredictionsAreThoseDoneByHand() {
        Calibration four = Calibration.NONE
                .with(0.9, Outcome.RIGHT)
                .with(0.8, Outcome.WRONG)
                .with(0.6, Outcome.RIGHT)
                .with(0.3, Outcome.HELPED);

        assertThat(four.predictions()).isEqualTo(4);
        assertThat(four.logLoss())
                .isCloseTo(-(Math.log(0.9) + Math.log(0.2) + Math.log(0.6) + Math.log(0.7)) / 4, within(1e-12));
        assertThat(four.auc()).isEqualTo(0.75);
        assertThat(four.aucError()).isZero();
        assertThat(four.calibrationError()).isCloseTo((0.1 + 0.8 + 0.4 + 0.3) / 4, within(1e-12));
    }

    @Test
    void thoseOfOneBinCountHalfAndSayHowFarTheFigureCanBeOff() {
        Calibration close = Calibration.NONE
                .with(0.501, Outcome.RIGHT)
                .with(0.509, Outcome.WRONG)
                .with(0.9, Outcome.RIGHT);

        assertThat(close.auc()).isEqualTo(0.75);
        assertThat(close.aucError()).isEqualTo(0.25);
    }

    @Test
    void theEdgesOfTheScaleHaveABinEach() {
        Calibration edges =
                Calibration.NONE.with(0, Outcome.WRONG).with(1, Outcome.RIGHT).with(0.999, Outcome.RIGHT);

        assertThat(edges.bins()).containsOnlyKeys(0, 99);
        assertThat(edges.bins().get(99)).isEqualTo(new Calibration.Bin(2, 0, 1.999));
        assertThat(edges.loss()).isCloseTo(-Math.log(0.999), within(1e-12));
        assertThat(Calibration.NONE.with(0, Outcome.RIGHT).loss()).isCloseTo(-Math.log(1e-15), within(1e-9));
        assertThat(Calibration.NONE.with(1, Outcome.WRONG).logLoss()).isCloseTo(-Math.log(1e-15), within(1e-9));
    }

    @Test
    void tenthsHoldTheirHundredths() {
        Calibration some = Calibration.NONE
                .with(0.09, Outcome.RIGHT)
                .with(0.11, Outcome.WRONG)
                .with(0.15, Outcome.RIGHT)
                .with(0.95, Outcome.RIGHT);

        assertThat(some.tenths().get(0).count()).isEqualTo(1);
        assertThat(some.tenths().get(1).right()).isEqualTo(1);
        assertThat(some.tenths().get(1).wrong()).isEqualTo(1);
        assertThat(some.tenths().get(1).expected()).isCloseTo(0.26, within(1e-12));
        assertThat(some.tenths().get(9).count()).isEqualTo(1);
    }

    @Test
    void countsOfTwoBatchesAddUp() {
        Calibration first = Calibration.NONE.with(0.2, Outcome.WRONG).with(0.7, Outcome.RIGHT);
        Calibration second = Calibration.NONE.with(0.2, Outcome.RIGHT).with(0.4, Outcome.RIGHT);

        Calibration both = first.plus(second);

        assertThat(both.bins().get(20)).isEqualTo(new Calibration.Bin(1, 1, 0.4));
        assertThat(both.predictions()).isEqualTo(4);
        assertThat(both.loss()).isCloseTo(first.loss() + second.loss(), within(1e-12));
    }

    @Test
    void theAreaFromBinsLiesWithinItsErrorOfTheExactOne() {
        Random random = new Random(3);
        double[] chances = random.doubles(4_000).toArray();
        boolean[] right = new boolean[chances.length];
        Calibration counted = Calibration.NONE;
        for (int i = 0; i < chances.length; i++) {
            right[i] = random.nextDouble() < chances[i];
            counted = counted.with(chances[i], right[i] ? Outcome.RIGHT : Outcome.WRONG);
        }

        assertThat(counted.auc()).isCloseTo(exact(chances, right), within(counted.aucError()));
        assertThat(counted.aucError()).isLessThan(0.006);
        assertThat(counted.calibrationError()).isLessThan(0.03);
    }

    private static double exact(double[] chances, boolean[] right) {
        double above = 0;
        double pairs = 0;
        for (int i = 0; i < chances.length; i++) {
            for (int j = 0; j < chances.length; j++) {
                if (right[i] && !right[j]) {
                    pairs++;
                    above += chances[i] > chances[j] ? 1 : chances[i] == chances[j] ? 0.5 : 0;
                }
            }
        }
        return above / pairs;
    }
}
