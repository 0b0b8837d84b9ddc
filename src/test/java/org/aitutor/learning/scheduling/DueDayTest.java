package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {
    private static final long LONGEST = 36_500;
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final StudyDays BERLIN = new StudyDays(ZoneId.of("Europe/Berlin"), 4);

    /** Worked out by hand from the published ranges. */
    @ParameterizedTest
    @CsvSource({
        "0.2, 1, 1",
        "2.4, 2, 2",
        "2.49, 2, 2",
        "2.5, 2, 4", // a day to each side: 1.5 and 3.5
        "4, 3, 5", // 1 + 0.15 · 1.5 = 1.225
        "7, 5, 9", // 1 + 0.15 · 4.5 = 1.675
        "10, 8, 12", // 1.675 + 0.1 · 3 = 1.975
        "20, 17, 23", // 1.675 + 0.1 · 13 = 2.975
        "100, 93, 107", // 2.975 + 0.05 · 80 = 6.975
        "36500, 34673, 36500"
    })
    void theFuzzIsThatOfFsrs(double interval, long least, long most) {
        assertThat(Fuzz.around(interval, LONGEST)).isEqualTo(new Fuzz(least, most));
    }

    @Test
    void anEmptyCalendarTakesTheDayNearestToTheInterval() {
        assertThat(DueDay.choose(9.8, LONGEST, 0, day -> 0)).isEqualTo(10);
        assertThat(DueDay.choose(10.2, LONGEST, 1, day -> 0)).isEqualTo(10);
        assertThat(DueDay.choose(1.2, LONGEST, 0, day -> day == 1 ? 99 : 0)).isEqualTo(1);
    }

    @Test
    void theDayOnWhichLeastIsDueIsTaken() {
        assertThat(DueDay.choose(10, LONGEST, 0, day -> day == 12 ? 1 : 2)).isEqualTo(12);
        assertThat(DueDay.choose(10, LONGEST, 0, day -> day == 8 ? 1 : 2)).isEqualTo(8);
        assertThat(DueDay.choose(10, LONGEST, 0, day -> day == 7 || day == 13 ? 0 : 2))
                .as("beyond the fuzz")
                .isEqualTo(10);
    }

    @Test
    void ofTwoDaysAsNearTheSeedDecides() {
        assertThat(DueDay.choose(10, LONGEST, 0b11, day -> day == 10 ? 1 : 0)).isEqualTo(9);
        assertThat(DueDay.choose(10, LONGEST, 0, day -> day == 10 ? 1 : 0)).isEqualTo(9);
        assertThat(DueDay.choose(10, LONGEST, 0b10, day -> day == 10 ? 1 : 0)).isEqualTo(11);
    }

    @Test
    void everyDueDayLiesWithinTheFuzzAndNoneBeforeTheNextDay() {
        Random random = new Random(5);
        Scheduler scheduler = new Scheduler(0.9, BERLIN);
        for (int n = 0; n < 20_000; n++) {
            Memory memory =
                    new Memory(Math.exp(random.nextDouble() * 16 - 6), 5, NOON.plusSeconds(random.nextInt(9_000_000)));
            Map<LocalDate, Long> load = new HashMap<>();
            long seed = random.nextLong();

            LocalDate due =
                    scheduler.dueOn(memory, seed, day -> load.computeIfAbsent(day, key -> (long) random.nextInt(9)));

            long days = ChronoUnit.DAYS.between(BERLIN.of(memory.reviewedAt()), due);
            Fuzz fuzz = Fuzz.around(Math.min(memory.stability(), LONGEST), LONGEST);
            assertThat(days).isBetween(fuzz.least(), fuzz.most()).isPositive();
            assertThat(load.getOrDefault(due, 0L))
                    .isEqualTo(load.values().stream().min(Long::compare).orElse(0L));
            assertThat(scheduler.dueOn(memory, seed, day -> load.getOrDefault(day, 0L)))
                    .isEqualTo(due);
        }
    }

    @Test
    void manyReviewsOfOneDayAreSpreadEvenly() {
        Scheduler scheduler = new Scheduler(0.9, BERLIN);
        Map<LocalDate, Long> load = new HashMap<>();
        for (int skill = 0; skill < 100; skill++) {
            LocalDate due = scheduler.dueOn(new Memory(10, 5, NOON), skill, day -> load.getOrDefault(day, 0L));
            load.merge(due, 1L, Long::sum);
        }

        assertThat(load.values())
                .hasSize(5)
                .allSatisfy(count -> assertThat(count).isEqualTo(20));
    }

    @Test
    void anEveningAndTheNextMorningAreADayApart() {
        Scheduler scheduler = new Scheduler(0.9, BERLIN);
        Memory evening = new Memory(1, 5, Instant.parse("2026-03-02T22:00:00Z"));
        Memory afterMidnight = new Memory(1, 5, Instant.parse("2026-03-03T01:00:00Z"));

        assertThat(scheduler.dueOn(evening, 0, day -> 0)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(scheduler.dueOn(afterMidnight, 0, day -> 0)).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(scheduler.retrievability(evening, Instant.parse("2026-03-03T01:00:00Z")))
                .isEqualTo(1);
    }
}
