package org.aitutor.learning.streak;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aitutor.learning.scheduling.Vacation;

/**
 * The days in a row on which a student has studied, up to today.
 *
 * @param days how many; frozen and vacation days are not counted
 * @param freezesLeft how many days may still be missed this week (Monday to Sunday) without breaking the streak: 0 or 1
 * @param frozen the missed days that were forgiven in this streak, in order
 */
public record Streak(int days, int freezesLeft, List<LocalDate> frozen) {

    /** Summer time moves the clock by an hour; whoever moves it by more has travelled. */
    private static final int TRAVELLED_SECONDS = 2 * 3600;

    public Streak {
        frozen = List.copyOf(frozen);
    }

    /**
     * The streak.
     *
     * @param studied each day once at most, in any order; some may lie after today, where the student has moved west since
     * @param vacations in any order
     * @param now how far the student's clock is ahead of UTC
     */
    public static Streak of(Collection<StudiedDay> studied, List<Vacation> vacations, LocalDate today, ZoneOffset now) {
        return new Walk(studied, vacations, today, now).walk();
    }

    private static final class Walk {
        private final TreeMap<LocalDate, ZoneOffset> studied = new TreeMap<>();
        private final List<Vacation> vacations;
        private final LocalDate today;
        private final ZoneOffset now;
        private final List<LocalDate> frozen = new ArrayList<>();
        private int days;
        private LocalDate weekOfFreeze = LocalDate.MIN;
        private LocalDate excused = LocalDate.MIN;

        Walk(Collection<StudiedDay> studied, List<Vacation> vacations, LocalDate today, ZoneOffset now) {
            studied.forEach(day -> this.studied.put(day.day(), day.offset()));
            this.vacations = vacations;
            this.today = today;
            this.now = now;
        }

        Streak walk() {
            if (!studied.isEmpty()) {
                LocalDate last = studied.lastKey().isAfter(today) ? studied.lastKey() : today;
                studied.firstKey().datesUntil(last.plusDays(1)).forEach(this::pass);
            }
            return new Streak(days, weekOfFreeze.equals(week(today)) ? 0 : 1, frozen);
        }

        private void pass(LocalDate day) {
            if (studied.containsKey(day)) {
                days++;
            } else if (day.isBefore(today) && days > 0 && !isVacation(day) && !isExcused(day)) {
                miss(day);
            }
        }

        private void miss(LocalDate day) {
            if (weekOfFreeze.equals(week(day))) {
                days = 0;
                frozen.clear();
            } else {
                weekOfFreeze = week(day);
                frozen.add(day);
            }
        }

        private boolean isVacation(LocalDate day) {
            return vacations.stream().anyMatch(vacation -> vacation.holds(day));
        }

        /** Whoever travels east lives through less of a day than it has: the first day missed around it is excused. */
        private boolean isExcused(LocalDate day) {
            Map.Entry<LocalDate, ZoneOffset> before = studied.floorEntry(day);
            Map.Entry<LocalDate, ZoneOffset> after = studied.ceilingEntry(day);
            ZoneOffset later = after == null ? now : after.getValue();
            boolean travelled = later.getTotalSeconds() - before.getValue().getTotalSeconds() >= TRAVELLED_SECONDS;
            if (!travelled || excused.isAfter(before.getKey())) {
                return false;
            }
            excused = day;
            return true;
        }

        private static LocalDate week(LocalDate day) {
            return day.minusDays(day.getDayOfWeek().getValue() - 1L);
        }
    }
}
