package org.aitutor.learning.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.learning.scheduling.Vacation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakTest {
    private static final ZoneOffset HOME = ZoneOffset.UTC;

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** A letter a day from Monday on: S studied, - missed; the last letter is today. */
    @ParameterizedTest
    @CsvSource({
        "-, 0, 1, ''",
        "S, 1, 1, ''",
        "S-, 1, 1, ''", // today is not over
        "SSSSS, 5, 1, ''",
        "S-S, 2, 0, 1", // Tuesday is forgiven
        "S--, 1, 0, 1",
        "S---, 0, 0, ''", // Wednesday is not
        "S-S-S, 1, 0, ''", // the streak begins anew on Friday
        "S--S, 1, 0, ''",
        "SSSSSS-SS, 8, 1, 6", // Sunday is forgiven, and the week after has a freeze of its own
        "SSSSSS--S, 7, 0, '6 7'", // Sunday and Monday are of two weeks
        "SSSSSS---S, 1, 0, ''",
        "S-SSSSS-S, 7, 0, '1 7'",
        "S-------S-S, 2, 0, 9", // what is missed while no streak runs takes no freeze
        "--S, 1, 1, ''" // before the first day nothing is missed
    })
    void aStreakRunsOverOneMissedDayAWeek(String days, int streak, int freezesLeft, String frozen) {
        Streak found = Streak.of(studied(days), List.of(), MONDAY.plusDays(days.length() - 1L), HOME);

        assertThat(found.days()).isEqualTo(streak);
        assertThat(found.freezesLeft()).isEqualTo(freezesLeft);
        assertThat(found.frozen().stream()
                        .map(day -> Long.toString(day.toEpochDay() - MONDAY.toEpochDay()))
                        .toList())
                .isEqualTo(frozen.isEmpty() ? List.of() : List.of(frozen.split(" ")));
    }

    @Test
    void aVacationBreaksNothingAndTakesNoFreeze() {
        Vacation vacation = new Vacation(MONDAY.plusDays(2), MONDAY.plusDays(20));
        List<StudiedDay> days = new ArrayList<>(studied("SS"));
        days.add(new StudiedDay(MONDAY.plusDays(5), HOME));

        Streak within = Streak.of(days, List.of(vacation), MONDAY.plusDays(15), HOME);
        Streak after = Streak.of(days, List.of(vacation), MONDAY.plusDays(21), HOME);
        Streak late = Streak.of(days, List.of(vacation), MONDAY.plusDays(23), HOME);

        assertThat(within).isEqualTo(new Streak(3, 1, List.of()));
        assertThat(after).isEqualTo(new Streak(3, 1, List.of()));
        assertThat(late.days()).isZero();
    }

    /** Los Angeles on Monday evening is Tuesday in Tokyo: no evening of Tuesday is left to study on. */
    @Test
    void whoTravelsEastOverADayLosesNothing() {
        List<StudiedDay> days = List.of(
                new StudiedDay(MONDAY.minusDays(1), ZoneOffset.ofHours(-8)),
                new StudiedDay(MONDAY, ZoneOffset.ofHours(-8)),
                new StudiedDay(MONDAY.plusDays(2), ZoneOffset.ofHours(9)));

        Streak streak = Streak.of(days, List.of(), MONDAY.plusDays(2), ZoneOffset.ofHours(9));
        Streak beforeStudying = Streak.of(days.subList(0, 2), List.of(), MONDAY.plusDays(2), ZoneOffset.ofHours(9));
        Streak atHome = Streak.of(days.subList(0, 2), List.of(), MONDAY.plusDays(2), ZoneOffset.ofHours(-8));

        assertThat(streak).isEqualTo(new Streak(3, 1, List.of()));
        assertThat(beforeStudying).isEqualTo(new Streak(2, 1, List.of()));
        assertThat(atHome).isEqualTo(new Streak(2, 0, List.of(MONDAY.plusDays(1))));
    }

    @Test
    void oneDayIsExcusedForAJourneyAndNoMore() {
        List<StudiedDay> days = List.of(
                new StudiedDay(MONDAY, ZoneOffset.ofHours(-8)),
                new StudiedDay(MONDAY.plusDays(4), ZoneOffset.ofHours(9)));

        Streak twoMore = Streak.of(days, List.of(), MONDAY.plusDays(4), ZoneOffset.ofHours(9));
        Streak oneMore = Streak.of(
                List.of(days.get(0), new StudiedDay(MONDAY.plusDays(3), ZoneOffset.ofHours(9))),
                List.of(),
                MONDAY.plusDays(3),
                ZoneOffset.ofHours(9));

        assertThat(twoMore.days()).isEqualTo(1);
        assertThat(oneMore).isEqualTo(new Streak(2, 0, List.of(MONDAY.plusDays(2))));
    }

    @Test
    void anHourOfSummerTimeIsNoJourney() {
        List<StudiedDay> days = List.of(
                new StudiedDay(MONDAY, ZoneOffset.ofHours(1)),
                new StudiedDay(MONDAY.plusDays(2), ZoneOffset.ofHours(2)));

        Streak streak = Streak.of(days, List.of(), MONDAY.plusDays(2), ZoneOffset.ofHours(2));

        assertThat(streak.frozen()).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void twoHoursEastAreAJourney() {
        List<StudiedDay> days = List.of(
                new StudiedDay(MONDAY, ZoneOffset.ofHours(1)),
                new StudiedDay(MONDAY.plusDays(2), ZoneOffset.ofHours(3)));

        Streak streak = Streak.of(days, List.of(), MONDAY.plusDays(2), ZoneOffset.ofHours(3));

        assertThat(streak).isEqualTo(new Streak(2, 1, List.of()));
    }

    @Test
    void whoTravelsWestKeepsTheDayThatIsStillToCome() {
        List<StudiedDay> days = List.of(
                new StudiedDay(MONDAY, ZoneOffset.ofHours(9)),
                new StudiedDay(MONDAY.plusDays(1), ZoneOffset.ofHours(9)));

        Streak streak = Streak.of(days, List.of(), MONDAY, ZoneOffset.ofHours(-8));

        assertThat(streak).isEqualTo(new Streak(2, 1, List.of()));
    }

    /** Every evening at nine by the clock on the wall, through both changes of the clock and a flight around the world. */
    @Test
    void whoStudiesEveryEveningNeverLosesAStreak() {
        TreeMap<LocalDate, StudiedDay> days = new TreeMap<>();
        List<String> zones = List.of(
                "Europe/Berlin",
                "America/New_York",
                "America/Los_Angeles",
                "Asia/Tokyo",
                "Asia/Kolkata",
                "Europe/Berlin");
        StudyDays there = new StudyDays(ZoneId.of("Europe/Berlin"), 4);
        Instant now = Instant.EPOCH;
        for (int n = 0; n < 300; n++) {
            there = new StudyDays(ZoneId.of(zones.get(n / 50)), 4);
            Instant evening = LocalDate.of(2026, 1, 10)
                    .plusDays(n)
                    .atTime(21, 0)
                    .atZone(there.zone())
                    .toInstant();
            now = evening;
            days.put(there.of(evening), new StudiedDay(there.of(evening), there.offset(evening)));
        }

        Streak streak = Streak.of(days.values(), List.of(), there.of(now), there.offset(now));

        assertThat(streak).isEqualTo(new Streak(300, 1, List.of()));
    }

    private static List<StudiedDay> studied(String days) {
        List<StudiedDay> studied = new ArrayList<>();
        for (int n = 0; n < days.length(); n++) {
            if (days.charAt(n) == 'S') {
                studied.add(new StudiedDay(MONDAY.plusDays(n), HOME));
            }
        }
        return studied;
    }
}
