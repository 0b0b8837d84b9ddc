package org.aitutor.practice.agenda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.aitutor.accounts.UserId;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.learning.streak.Streak;
import org.aitutor.learning.streak.StudiedDay;
import org.aitutor.platform.problem.Conflict;
import org.aitutor.practice.DayStudied;
import org.aitutor.practice.LearnerStateRepository;
import org.aitutor.practice.StudentDays;

/** Keeps a student's daily goal and vacations, and tells the streak. */
@Singleton
public final class StudyGoals {
    private static final int TRIES = 5;

    private final StudyGoalRepository goals;
    private final LearnerStateRepository states;
    private final StudentDays days;
    private final Clock clock;

    @Inject
    public StudyGoals(StudyGoalRepository goals, LearnerStateRepository states, StudentDays days, Clock clock) {
        this.goals = goals;
        this.states = states;
        this.days = days;
        this.clock = clock;
    }

    /** The goal, what is done of it today, and the streak. */
    public GoalStanding of(UserId student) {
        return standing(goal(student), days.now(student));
    }

    /**
     * Sets the goal.
     *
     * @param vacationUntil the last day of a vacation that begins today, or has begun; empty ends it
     * @throws org.aitutor.platform.problem.InvalidInput naming what is out of range
     */
    public GoalStanding set(UserId student, int daily, Optional<LocalDate> vacationUntil) {
        StudyDays where = days.now(student);
        LocalDate today = where.of(clock.instant());
        for (int n = 0; n < TRIES; n++) {
            StudyGoal changed = goal(student).changed(daily, vacationUntil, today);
            if (goals.save(changed)) {
                return standing(changed, where);
            }
        }
        throw new Conflict("The goal is being changed by other requests. Please repeat this one.");
    }

    StudyGoal goal(UserId student) {
        return goals.find(student).orElseGet(() -> StudyGoal.preset(student));
    }

    private GoalStanding standing(StudyGoal goal, StudyDays where) {
        Instant now = clock.instant();
        LocalDate today = where.of(now);
        TreeMap<LocalDate, DayStudied> all = new TreeMap<>();
        for (List<DayStudied> course : states.daysStudied(goal.student())) {
            course.forEach(day -> all.merge(day.day(), day, StudyGoals::together));
        }
        List<StudiedDay> studied = all.values().stream()
                .map(day -> new StudiedDay(day.day(), day.offset()))
                .toList();
        return new GoalStanding(
                goal,
                Optional.ofNullable(all.get(today)).map(DayStudied::answered).orElse(0),
                Streak.of(studied, goal.vacations(), today, where.offset(now)),
                where,
                today);
    }

    /** The same day in two courses. Who moved on that day has moved east, or the day would not have ended later. */
    private static DayStudied together(DayStudied one, DayStudied other) {
        ZoneOffset further =
                one.offset().getTotalSeconds() > other.offset().getTotalSeconds() ? one.offset() : other.offset();
        return new DayStudied(one.day(), one.answered() + other.answered(), further);
    }
}
