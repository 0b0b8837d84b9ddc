package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchedulerTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Scheduler SCHEDULER = new Scheduler(0.9, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({"AGAIN, 0.212, 6.4133", "HARD, 1.2931, 5.1122", "GOOD, 2.3065, 2.1181", "EASY, 8.2956, 1"})
    void theFirstRatingSetsStabilityAndDifficulty(Rating rating, double stability, double difficulty) {
        Memory memory = SCHEDULER.first(rating, START);

        assertThat(memory.stability()).isEqualTo(stability);
        assertThat(memory.difficulty()).isCloseTo(difficulty, within(1e-4));
    }

    /** Figures by an independent computation of the published formulas. */
    @ParameterizedTest
    @CsvSource({
        "3, AGAIN, 0.8956960001, 8.6704555693",
        "3, HARD, 9.2121816201, 7.3298419693",
        "3, GOOD, 12.0039601265, 5.9892283693",
        "3, EASY, 18.1177169210, 4.6486147693",
        "0, AGAIN, 1.5968179980, 8.6704555693",
        "0, HARD, 2.7470095889, 7.3298419693",
        "0, GOOD, 5.0000000000, 5.9892283693",
        "0, EASY, 8.1296095599, 4.6486147693",
        "40, GOOD, 36.7164714876, 5.9892283693"
    })
    void theNextRatingMovesStabilityAndDifficulty(int days, Rating rating, double stability, double difficulty) {
        Memory before = new Memory(5, 6, START);

        Memory after = SCHEDULER.next(before, rating, START.plus(days, ChronoUnit.DAYS));

        assertThat(after.stability()).isCloseTo(stability, within(1e-9));
        assertThat(after.difficulty()).isCloseTo(difficulty, within(1e-9));
    }

    @Test
    void recallHasFallenToNineInTenAfterTheStability() {
        Memory memory = new Memory(5, 6, START);

        assertThat(SCHEDULER.retrievability(memory, START)).isEqualTo(1);
        assertThat(SCHEDULER.retrievability(memory, START.plus(5, ChronoUnit.DAYS)))
                .isCloseTo(0.9, within(1e-12));
    }

    @Test
    void aReviewIsDueWhenRecallHasFallenToTheRetention() {
        assertThat(SCHEDULER.dueAt(new Memory(5, 6, START))).isEqualTo(START.plus(5, ChronoUnit.DAYS));
        assertThat(new Scheduler(0.95, ZoneOffset.UTC).dueAt(new Memory(50, 6, START)))
                .isBefore(START.plus(50, ChronoUnit.DAYS));
    }

    @Test
    void aReviewIsNeverDueWithinADayOrAfterACentury() {
        assertThat(SCHEDULER.dueAt(new Memory(0.001, 6, START))).isEqualTo(START.plus(1, ChronoUnit.DAYS));
        assertThat(SCHEDULER.dueAt(new Memory(1e12, 6, START))).isEqualTo(START.plus(36_500, ChronoUnit.DAYS));
    }

    @Test
    void aLateReviewShortensNothing() {
        Memory before = new Memory(5, 6, START);

        Memory onTime = SCHEDULER.next(before, Rating.GOOD, START.plus(5, ChronoUnit.DAYS));
        Memory late = SCHEDULER.next(before, Rating.GOOD, START.plus(20, ChronoUnit.DAYS));

        assertThat(late.stability()).isGreaterThan(onTime.stability());
    }

    @Test
    void anAnswerToldLateCountsForTheSameDayAndKeepsTheLaterTime() {
        Memory before = new Memory(5, 6, START);

        Memory after = SCHEDULER.next(before, Rating.GOOD, START.minus(9, ChronoUnit.DAYS));

        assertThat(after).isEqualTo(SCHEDULER.next(before, Rating.GOOD, START));
    }

    @Test
    void aNightMakesADayInTheStudentsOwnZone() {
        Memory evening = new Memory(5, 6, Instant.parse("2026-03-02T20:00:00Z"));
        Instant morning = Instant.parse("2026-03-02T23:00:00Z");

        double atHome = SCHEDULER.retrievability(evening, morning);
        double inTokyo = new Scheduler(0.9, ZoneId.of("Asia/Tokyo"))
                .retrievability(
                        new Memory(5, 6, Instant.parse("2026-03-02T14:00:00Z")), Instant.parse("2026-03-02T16:00:00Z"));

        assertThat(atHome).isEqualTo(1);
        assertThat(inTokyo).isLessThan(1);
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void noHistoryLeavesTheBounds(Rating rating) {
        Memory memory = SCHEDULER.first(Rating.AGAIN, START);
        for (int n = 1; n < 300; n++) {
            memory = SCHEDULER.next(memory, rating, START.plus(n / 2, ChronoUnit.DAYS));
            assertThat(memory.stability()).isGreaterThanOrEqualTo(0.001).isFinite();
            assertThat(memory.difficulty()).isBetween(1.0, 10.0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-1", "NaN"})
    void aRetentionThatIsNoChanceIsRefused(double retention) {
        assertThatThrownBy(() -> new Scheduler(retention, ZoneOffset.UTC)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void durationsOfADayAreExact() {
        Memory memory = SCHEDULER.first(Rating.EASY, START);

        assertThat(Duration.between(START, SCHEDULER.dueAt(memory))).isEqualTo(Duration.ofDays(8));
    }
}
