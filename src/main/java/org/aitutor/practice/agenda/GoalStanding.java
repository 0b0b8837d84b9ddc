package org.aitutor.practice.agenda;

import java.time.LocalDate;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.learning.streak.Streak;

/**
 * How a student stands with the daily goal.
 *
 * @param answeredToday answers that count, in all courses
 * @param today the day, where the student lives
 */
public record GoalStanding(StudyGoal goal, int answeredToday, Streak streak, StudyDays days, LocalDate today) {}
