package org.aitutor.practice.agenda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.Catalogue;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.Skill;
import org.aitutor.learning.scheduling.StudyDays;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.LearnerStateRepository;
import org.aitutor.practice.StudentDays;

/** The reviews of a student across courses. Courses that were taken away are left out. */
@Singleton
public final class Reviews {
    private static final Comparator<DueSkill> ORDER = Comparator.comparing(DueSkill::dueAt)
            .thenComparing(DueSkill::recall)
            .thenComparing(due -> due.skill().value());

    private final LearnerStateRepository states;
    private final StudyGoals goals;
    private final Catalogue catalogue;
    private final StudentDays days;
    private final Clock clock;

    @Inject
    public Reviews(
            LearnerStateRepository states, StudyGoals goals, Catalogue catalogue, StudentDays days, Clock clock) {
        this.states = states;
        this.goals = goals;
        this.catalogue = catalogue;
        this.days = days;
        this.clock = clock;
    }

    /** What is due by now, and what is next. */
    public ReviewQueue of(UserId student) {
        Calendar calendar = new Calendar(goals.goal(student), days.of(student), clock.instant());
        List<LearnerState> begun = states.due(student, calendar.now);
        Map<CourseId, Course> courses =
                catalogue.published(begun.stream().map(LearnerState::course).toList());
        List<DueSkill> dated = new ArrayList<>();
        begun.forEach(state -> Optional.ofNullable(courses.get(state.course()))
                .ifPresent(course -> dated.addAll(calendar.dated(state, course, skills(course)))));
        Optional<Instant> later = states.nextDue(student, calendar.now).map(calendar::moved);
        return new ReviewQueue(
                dated.stream().filter(calendar::isDue).sorted(ORDER).toList(),
                Stream.concat(
                                dated.stream()
                                        .filter(skill -> !calendar.isDue(skill))
                                        .map(DueSkill::dueAt),
                                later.stream())
                        .min(Comparator.naturalOrder()));
    }

    private List<Skill> skills(Course course) {
        return catalogue.content(course).skills();
    }

    /** Puts dates on the reviews of a student at one moment; pure. */
    record Calendar(StudyGoal goal, StudyDays days, Instant now) {
        List<DueSkill> dated(LearnerState state, Course course, List<Skill> skills) {
            return skills.stream()
                    .flatMap(skill ->
                            state.dueAt(skill.id()).map(due -> dated(state, course, skill, moved(due))).stream())
                    .toList();
        }

        private DueSkill dated(LearnerState state, Course course, Skill skill, Instant due) {
            LocalDate day = days.of(due);
            return new DueSkill(
                    course.id(),
                    course.details().title(),
                    skill.id(),
                    skill.name(),
                    due,
                    day,
                    state.recall(skill.id(), days, now),
                    Math.max(0, ChronoUnit.DAYS.between(day, days.of(now))));
        }

        /** A vacation moves what is due in it behind it. */
        Instant moved(Instant due) {
            LocalDate day = days.of(due);
            LocalDate moved = goal.moved(day);
            return moved.equals(day) ? due : days.beginningOf(moved);
        }

        boolean isDue(DueSkill skill) {
            return !skill.dueAt().isAfter(now);
        }
    }
}
