package org.aitutor.practice.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.learning.scheduling.Vacation;
import org.aitutor.platform.problem.InvalidInput;

/**
 * What a student sets out to do each day, and when not.
 *
 * @param daily answers a day, 1 to 200
 * @param vacations in order, those of the last years; none overlaps another
 * @param version rises with every change; 0 before the first
 */
public record StudyGoal(UserId student, int daily, List<Vacation> vacations, long version) {
    public static final int MOST_DAILY = 200;
    private static final int PRESET = 10;
    private static final int MOST_VACATIONS = 40;

    public StudyGoal {
        vacations = List.copyOf(vacations);
    }

    /** What holds for who has set nothing. */
    public static StudyGoal preset(UserId student) {
        return new StudyGoal(student, PRESET, List.of(), 0);
    }

    /** The last day of the vacation that the day lies in. */
    public Optional<LocalDate> vacationUntil(LocalDate day) {
        return vacations.stream()
                .filter(vacation -> vacation.holds(day))
                .map(Vacation::until)
                .findFirst();
    }

    /** When a review is due that was due on that day. */
    public LocalDate moved(LocalDate due) {
        LocalDate moved = due;
        for (Vacation vacation : vacations) {
            moved = vacation.spread(moved);
        }
        return moved;
    }

    /**
     * The goal changed.
     *
     * @param until the last day of a vacation that begins today, or has begun; empty ends it
     * @throws InvalidInput naming what is out of range
     */
    StudyGoal changed(int answers, Optional<LocalDate> until, LocalDate today) {
        if (answers < 1 || answers > MOST_DAILY) {
            throw new InvalidInput("dailyGoal", "must be from 1 to " + MOST_DAILY);
        }
        until.filter(last -> last.isBefore(today) || last.isAfter(today.plusYears(1)))
                .ifPresent(last -> {
                    throw new InvalidInput("vacationUntil", "must be a day from today to a year from now");
                });
        List<Vacation> others = new ArrayList<>();
        LocalDate from = today;
        for (Vacation vacation : vacations) {
            if (vacation.holds(today)) {
                from = vacation.from();
            } else {
                others.add(vacation);
            }
        }
        LocalDate begun = from;
        until.or(() -> Optional.of(today.minusDays(1)))
                .filter(last -> !last.isBefore(begun))
                .ifPresent(last -> others.add(new Vacation(begun, last)));
        return new StudyGoal(
                student,
                answers,
                others.subList(Math.max(0, others.size() - MOST_VACATIONS), others.size()),
                version + 1);
    }
}
