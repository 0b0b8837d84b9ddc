package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacationTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-06-30", // before: due as it was
        "2026-07-01, 2026-07-06",
        "2026-07-02, 2026-07-07",
        "2026-07-05, 2026-07-10",
        "2026-07-06, 2026-07-06" // after: due as it was
    })
    void whatFallsIntoAShortVacationIsSpreadOverAsManyDaysAfterIt(LocalDate due, LocalDate moved) {
        assertThat(new Vacation(FIRST, LocalDate.of(2026, 7, 5)).spread(due)).isEqualTo(moved);
    }

    @Test
    void whatFallsIntoALongOneIsSpreadEvenlyOverTwoWeeksInItsOrder() {
        Vacation vacation = new Vacation(FIRST, FIRST.plusDays(41));

        List<LocalDate> moved =
                FIRST.datesUntil(FIRST.plusDays(42)).map(vacation::spread).toList();

        assertThat(moved).isSorted();
        assertThat(moved.get(0)).isEqualTo(FIRST.plusDays(42));
        assertThat(moved.get(41)).isEqualTo(FIRST.plusDays(55));
        assertThat(moved.stream()
                        .collect(Collectors.groupingBy(day -> day, Collectors.counting()))
                        .values())
                .hasSize(14)
                .containsOnly(3L);
    }

    @Test
    void aVacationHasBothItsEnds() {
        Vacation oneDay = new Vacation(FIRST, FIRST);

        assertThat(oneDay.days()).isEqualTo(1);
        assertThat(oneDay.holds(FIRST)).isTrue();
        assertThat(oneDay.holds(FIRST.minusDays(1))).isFalse();
        assertThat(oneDay.holds(FIRST.plusDays(1))).isFalse();
        assertThatThrownBy(() -> new Vacation(FIRST, FIRST.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
