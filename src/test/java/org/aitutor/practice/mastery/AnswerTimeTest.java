package org.aitutor.practice.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimeTest {

    @Test
    void aTypicalTimeIsKnownFromTenAnswers() {
        AnswerTime nine = AnswerTime.NONE;
        for (int n = 0; n < 9; n++) {
            nine = nine.with(20_000);
        }

        assertThat(nine.typical()).isEmpty();
        assertThat(nine.with(20_000).typical()).contains(Duration.ofSeconds(20));
    }

    @Test
    void eachAnswerDrawsTheCentreByItsShare() {
        AnswerTime one = AnswerTime.NONE.with(10_000);
        AnswerTime two = one.with(20_000);
        AnswerTime settled = new AnswerTime(Math.log(10_000), 400).with(20_000);

        assertThat(one).isEqualTo(new AnswerTime(Math.log(10_000), 1));
        assertThat(two.log()).isCloseTo(Math.log(10_000) + Math.log(2) / 2, within(1e-12));
        assertThat(settled.log()).isCloseTo(Math.log(10_000) + Math.log(2) / 50, within(1e-12));
        assertThat(settled.count()).isEqualTo(401);
    }

    /** What is out of the range counts as its end, and no time draws harder than one of e times. */
    @ParameterizedTest
    @CsvSource({"0, 9", "1, 9", "8000, 9", "22026, 10", "27182, 10.2103", "60000, 11", "3600000, 11"})
    void aTimeFarOffDrawsNoHarder(long millis, double expected) {
        AnswerTime before = new AnswerTime(10, 0x7FFF);

        double drawn = (before.with(millis).log() - 10) * 50 + 10;

        assertThat(drawn).isCloseTo(expected, within(1e-4));
        assertThat(drawn).isBetween(9.0 - 1e-9, 11.0 + 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "999, 1000", "1801000, 1800000", "99999999, 1800000"})
    void theFirstTimeIsKeptWithinASecondAndHalfAnHour(long millis, long kept) {
        assertThat(Math.exp(AnswerTime.NONE.with(millis).log())).isCloseTo((double) kept, within(1e-6));
    }

    @Test
    void openTabsAndLuckyClicksMoveTheCentreLittle() {
        for (long seed : List.of(1L, 2L, 3L)) {
            Random random = new Random(seed);
            AnswerTime time = AnswerTime.NONE;
            double sum = 0;
            for (int n = 0; n < 3000; n++) {
                double usual = 20_000 * Math.exp(0.5 * random.nextGaussian());
                int stray = random.nextInt(10);
                time = time.with((long) (stray == 0 ? 3_600_000 : stray == 1 ? 500 : usual));
                sum += n < 1000 ? 0 : time.log();
            }

            assertThat(Math.exp(sum / 2000)).isCloseTo(20_000, within(2_500.0));
        }
    }

    @Test
    void theFoldTakesTheTimesOfRightAnswersWithoutHelpOnly() {
        Terms terms = new Terms(0, 0, List.of(new Terms.SkillTerm("s", 0, FeatureVector.ZERO)));
        Fold fold = new Fold(SharedParameters.NEW);
        fold.add("i", terms, Outcome.RIGHT, 10_000);
        fold.add("i", terms, Outcome.WRONG, 99_000);
        fold.add("i", terms, Outcome.HELPED, 99_000);
        fold.add("i", terms, Outcome.RIGHT, 0);
        Fold untimed = new Fold(SharedParameters.NEW);
        for (Outcome outcome : List.of(Outcome.RIGHT, Outcome.WRONG, Outcome.HELPED, Outcome.RIGHT)) {
            untimed.add("i", terms, outcome);
        }

        assertThat(fold.item("i").time()).isEqualTo(new AnswerTime(Math.log(10_000), 1));
        assertThat(fold.item("i").bias()).isEqualTo(untimed.item("i").bias());
        assertThat(fold.item("i").count()).isEqualTo(4);
    }
}
