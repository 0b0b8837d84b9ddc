package org.aitutor.practice.agenda.rest;

import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.aitutor.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A daily goal to set.
 *
 * @param dailyGoal answers a day, 1 to 200
 * @param vacationUntil the last day of a vacation from today on; without one, a vacation that runs has ended
 */
public record GoalRequest(
        @NotNull Integer dailyGoal, @Nullable String vacationUntil) {
    Optional<LocalDate> until() {
        try {
            return Optional.ofNullable(vacationUntil).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            throw new InvalidInput("vacationUntil", "must be a day such as 2026-07-31");
        }
    }
}
