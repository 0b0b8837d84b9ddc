package org.aitutor.practice.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuizTallyTest {
    private final QuizTally tally = new QuizTally();

    @Test
    void theScoreIsTheMeanCreditToFourDecimals() {
        assertThat(Score.of(List.of(1.0, 0.5, 0.0)).share()).isEqualTo(0.5);
        assertThat(Score.of(List.of(1.0, 0.0, 0.0)).share()).isEqualTo(0.3333);
        assertThat(Score.of(List.of()).share()).isZero();
    }

    @Test
    void theMarkIsMetByTheScoreItRoundsTo() {
        assertThat(Score.of(List.of(1.0, 1.0, 0.0)).passes(2 / 3.0)).isTrue();
        assertThat(Score.of(List.of(1.0, 1.0, 0.0)).passes(0.6668)).isFalse();
        assertThat(Score.of(List.of(0.0)).passes(0)).isTrue();
    }

    @Test
    void withoutAttemptsThereIsNoSummary() {
        assertThat(tally.statistics()).isEqualTo(new QuizStatistics(0, 0, Optional.empty(), List.of()));
    }

    @Test
    void scoresAreOfAllAttemptsAndItemsOfTheFirst() {
        tally.add(true, new Score(1), true, 1000, List.of(result("a", 1, 500)));
        tally.add(true, new Score(0), false, 2000, List.of(result("a", 0, 700)));
        tally.add(false, new Score(0.4), false, 6000, List.of(result("a", 0.4, 900)));

        QuizStatistics statistics = tally.statistics();

        assertThat(statistics.students()).isEqualTo(2);
        assertThat(statistics.attempts()).isEqualTo(3);
        QuizStatistics.Summary summary = statistics.summary().orElseThrow();
        assertThat(summary.meanScore()).isCloseTo(1.4 / 3, within(1e-12));
        assertThat(summary.medianScore()).isEqualTo(0.4);
        assertThat(summary.passRate()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(summary.meanMillis()).isEqualTo(3000);
        assertThat(statistics.items())
                .containsExactly(new ItemStatistics("a", 2, 2, 0.5, 0.5, 0.5, Optional.empty(), Optional.of(600L)));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        for (int n = 0; n < 100; n++) {
            tally.add(true, new Score(n / 100.0), true, 0, List.of(result("a", 1, n + 1)));
        }

        assertThat(tally.statistics().summary().orElseThrow().medianScore()).isCloseTo(0.495, within(1e-12));
        assertThat(tally.statistics().items().get(0).medianMillis()).contains(50L);
    }

    @Test
    void whatWasNotAnsweredHasNoCreditAndNoTime() {
        tally.add(true, new Score(0), false, 0, List.of(new ItemResult("a", false, false, 0, 0)));
        tally.add(true, new Score(1), true, 0, List.of(result("a", 1, 0)));

        ItemStatistics item = tally.statistics().items().get(0);

        assertThat(item.students()).isEqualTo(2);
        assertThat(item.answered()).isEqualTo(1);
        assertThat(item.shareRight()).isEqualTo(0.5);
        assertThat(item.medianMillis()).isEmpty();
    }

    @Test
    void partialCreditIsNotRightButMakesAnItemEasier() {
        tally.add(true, new Score(0.5), true, 0, List.of(result("a", 0.5, 0)));

        ItemStatistics item = tally.statistics().items().get(0);

        assertThat(item.shareRight()).isZero();
        assertThat(item.meanCredit()).isEqualTo(0.5);
        assertThat(item.difficulty()).isEqualTo(0.5);
    }

    /** Worked out beside: the sums must give what the definition gives. */
    @Test
    void discriminationIsTheCorrelationWithTheRest() {
        Random random = new Random(5);
        List<double[]> rows = new ArrayList<>();
        for (int student = 0; student < 200; student++) {
            double ability = random.nextGaussian();
            double[] credits = IntStream.range(0, 6)
                    .mapToDouble(item -> random.nextGaussian() < ability - (item - 2.5) / 2 ? 1 : item == 3 ? 0.5 : 0)
                    .toArray();
            rows.add(credits);
            add(credits);
        }

        List<ItemStatistics> items = tally.statistics().items();

        for (int item = 0; item < 6; item++) {
            int which = item;
            double[] own = rows.stream().mapToDouble(row -> row[which]).toArray();
            double[] rest = rows.stream()
                    .mapToDouble(row -> java.util.Arrays.stream(row).sum() - row[which])
                    .toArray();
            assertThat(items.get(item).discrimination().orElseThrow())
                    .isCloseTo(correlation(own, rest), within(1e-9))
                    .isBetween(0.2, 0.9);
        }
    }

    /** By hand: x = 1 for the five who have both others right; r = 1. The others: x and rest as (1,2) five times, (0,0) five times. */
    @Test
    void whatAllTheBestHaveAndNoneOfTheOthersDiscriminatesWholly() {
        for (int n = 0; n < 10; n++) {
            double credit = n < 5 ? 1 : 0;
            add(credit, credit, credit);
        }

        assertThat(tally.statistics().items())
                .allSatisfy(
                        item -> assertThat(item.discrimination().orElseThrow()).isCloseTo(1, within(1e-9)));
    }

    @Test
    void anItemThatTheBestMissHasNegativeDiscrimination() {
        for (int n = 0; n < 10; n++) {
            double credit = n < 5 ? 1 : 0;
            add(1 - credit, credit, credit);
        }

        assertThat(tally.statistics().items().get(0).discrimination().orElseThrow())
                .isCloseTo(-1, within(1e-9));
    }

    @Test
    void fewStudentsOrNoSpreadGiveNoDiscrimination() {
        for (int n = 0; n < 9; n++) {
            add(n % 2, n % 3 == 0 ? 1 : 0);
        }
        assertThat(tally.statistics().items())
                .allMatch(item -> item.discrimination().isEmpty());

        add(1, 0);
        assertThat(tally.statistics().items())
                .allMatch(item -> item.discrimination().isPresent());

        QuizTally same = new QuizTally();
        for (int n = 0; n < 20; n++) {
            same.add(true, new Score(1), true, 0, List.of(result("a", 1, 0), result("b", n % 2, 0)));
        }
        assertThat(same.statistics().items())
                .allMatch(item -> item.discrimination().isEmpty());
    }

    private void add(double... credits) {
        List<ItemResult> results = IntStream.range(0, credits.length)
                .mapToObj(n -> result("i" + n, credits[n], 0))
                .toList();
        tally.add(true, new Score(0), false, 0, results);
    }

    private static ItemResult result(String item, double credit, long millis) {
        return new ItemResult(item, true, credit == 1, credit, millis);
    }

    private static double correlation(double[] x, double[] y) {
        double mx = java.util.Arrays.stream(x).average().orElseThrow();
        double my = java.util.Arrays.stream(y).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
