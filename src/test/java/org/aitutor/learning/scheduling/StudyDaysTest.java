package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyDaysTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-02T02:59:59Z, 2026-03-01",
        "Europe/Berlin, 2026-03-02T03:00:00Z, 2026-03-02",
        "Asia/Tokyo, 2026-03-02T18:59:59Z, 2026-03-02",
        "Asia/Tokyo, 2026-03-02T19:00:00Z, 2026-03-03",
        "America/Los_Angeles, 2026-03-02T11:59:59Z, 2026-03-01",
        // The clock goes from 2 to 3 at 01:00Z, so that four o'clock comes an hour sooner; and back again in October.
        "Europe/Berlin, 2026-03-29T01:59:59Z, 2026-03-28",
        "Europe/Berlin, 2026-03-29T02:00:00Z, 2026-03-29",
        "Europe/Berlin, 2026-10-25T02:59:59Z, 2026-10-24",
        "Europe/Berlin, 2026-10-25T03:00:00Z, 2026-10-25"
    })
    void aDayBeginsAtFourWhereTheStudentLives(String zone, Instant at, LocalDate day) {
        StudyDays days = new StudyDays(ZoneId.of(zone), 4);

        assertThat(days.of(at)).isEqualTo(day);
        assertThat(days.beginningOf(day)).isBeforeOrEqualTo(at);
        assertThat(days.beginningOf(day.plusDays(1))).isAfter(at);
    }

    @ParameterizedTest
    @MethodSource("daysOfTheWorld")
    void everyMomentLiesBetweenTheBeginningOfItsDayAndThatOfTheNext(StudyDays days) {
        Random random = new Random(days.hashCode());
        for (int n = 0; n < 2000; n++) {
            Instant at = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextInt(4 * 365 * 86_400));

            LocalDate day = days.of(at);

            assertThat(days.beginningOf(day)).isBeforeOrEqualTo(at);
            assertThat(days.beginningOf(day.plusDays(1))).isAfter(at);
            assertThat(days.of(days.beginningOf(day))).isEqualTo(day);
        }
    }

    static Stream<StudyDays> daysOfTheWorld() {
        return Stream.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia")
                .flatMap(zone -> Stream.of(0, 2, 4, 23).map(hour -> new StudyDays(ZoneId.of(zone), hour)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void anHourThatNoDayHasIsRefused(int hour) {
        assertThatThrownBy(() -> new StudyDays(ZoneOffset.UTC, hour)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T00:59:59Z, 1", "2026-03-29T01:00:00Z, 2"})
    void theOffsetIsTheOneOfTheMoment(Instant at, int hours) {
        assertThat(new StudyDays(ZoneId.of("Europe/Berlin"), 0).offset(at)).isEqualTo(ZoneOffset.ofHours(hours));
    }
}
