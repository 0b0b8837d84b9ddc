package org.aitutor.practice.agenda.rest;

import java.time.LocalDate;
import java.util.List;
import org.aitutor.practice.agenda.GoalStanding;
import org.jspecify.annotations.Nullable;

/**
 * How a student stands with the daily goal.
 *
 * @param dailyGoal answers a day
 * @param answeredToday answers that count, in all courses
 * @param streakDays days in a row with an answer that counts
 * @param freezesLeft days that may still be missed this week without breaking the streak
 * @param frozenDays the missed days that were forgiven in this streak
 * @param vacationUntil the last day of the vacation that runs; absent where none does
 * @param today the day, in the student's time zone
 */
public record GoalView(
        int dailyGoal,
        int answeredToday,
        int streakDays,
        int freezesLeft,
        List<LocalDate> frozenDays,
        @Nullable LocalDate vacationUntil,
        String timeZone,
        LocalDate today) {
    static GoalView of(GoalStanding standing) {
        return new GoalView(
                standing.goal().daily(),
                standing.answeredToday(),
                standing.streak().days(),
                standing.streak().freezesLeft(),
                standing.streak().frozen(),
                standing.goal().vacationUntil(standing.today()).orElse(null),
                standing.days().zone().getId(),
                standing.today());
    }
}
