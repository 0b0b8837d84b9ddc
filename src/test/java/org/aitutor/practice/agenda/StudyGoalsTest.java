package org.aitutor.practice.agenda;

import static org.aitutor.practice.agenda.AgendaWorld.ALGEBRA;
import static org.aitutor.practice.agenda.AgendaWorld.ANN;
import static org.aitutor.practice.agenda.AgendaWorld.GEOMETRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aitutor.learning.scheduling.Vacation;
import org.aitutor.learning.streak.Streak;
import org.aitutor.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyGoalsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final AgendaWorld world = new AgendaWorld();

    @Test
    void theAnswersOfAllCoursesCountTowardsTheDay() {
        world.answer(ALGEBRA);
        world.answer(ALGEBRA, "step1", "{'value':'9'}");
        world.answer(GEOMETRY);

        GoalStanding standing = world.goals.of(ANN);

        assertThat(standing.goal().daily()).isEqualTo(10);
        assertThat(standing.answeredToday()).isEqualTo(3);
        assertThat(standing.streak()).isEqualTo(new Streak(1, 1, List.of()));
        assertThat(standing.today()).isEqualTo(MONDAY);
    }

    @Test
    void whatDoesNotCountInTheModelDoesNotCountHere() {
        world.answer(ALGEBRA);
        world.answer(ALGEBRA);

        assertThat(world.goals.of(ANN).answeredToday()).isEqualTo(1);
    }

    @Test
    void aStreakRunsThroughDifferentCourses() {
        world.answer(ALGEBRA);
        world.passDays(1);
        world.answer(GEOMETRY);
        world.passDays(2);
        world.answer(ALGEBRA, "step1", "{'value':'1'}");

        Streak streak = world.goals.of(ANN).streak();

        assertThat(streak).isEqualTo(new Streak(3, 0, List.of(MONDAY.plusDays(2))));
    }

    @Test
    void theDayBeginsAtFourWhereTheStudentLives() {
        world.answer(ALGEBRA);
        world.pass(Duration.ofHours(14));
        assertThat(world.goals.of(ANN).today()).isEqualTo(MONDAY);

        world.pass(Duration.ofHours(1));

        assertThat(world.goals.of(ANN).today()).isEqualTo(MONDAY.plusDays(1));
        assertThat(world.goals.of(ANN).answeredToday()).isZero();
        assertThat(world.goals.of(ANN).streak().days()).isEqualTo(1);
    }

    /** On Sunday, 29 March, the clock goes forward: every evening is 24 hours after the one before but that one, 23. */
    @Test
    void summerTimeBreaksNoStreak() {
        world.passDays(24);
        world.pass(Duration.ofHours(8));
        for (int n = 0; n < 6; n++) {
            world.answer(ALGEBRA, n % 2 == 0 ? "choose" : "step1", n % 2 == 0 ? "{'choice':'a'}" : "{'value':'1'}");
            world.pass(Duration.ofHours(n == 2 ? 23 : 24).minusMinutes(1));
        }

        GoalStanding standing = world.goals.of(ANN);

        assertThat(standing.streak().days()).isEqualTo(6);
        assertThat(standing.streak().frozen()).isEmpty();
    }

    /** Monday evening in Los Angeles, then Tokyo, where it is Tuesday evening at the next breakfast: Wednesday comes next. */
    @Test
    void aChangeOfTimeZoneBreaksNoStreak() {
        world.zone = "America/Los_Angeles";
        world.pass(Duration.ofHours(16));
        world.answer(ALGEBRA);
        world.zone = "Asia/Tokyo";
        world.pass(Duration.ofHours(31));
        world.answer(GEOMETRY);

        GoalStanding standing = world.goals.of(ANN);

        assertThat(standing.today()).isEqualTo(MONDAY.plusDays(2));
        assertThat(standing.streak()).isEqualTo(new Streak(2, 1, List.of()));
    }

    @Test
    void aGoalIsKeptAndMayBeChanged() {
        world.goals.set(ANN, 25, Optional.empty());

        GoalStanding changed = world.goals.set(ANN, 3, Optional.empty());

        assertThat(changed.goal()).isEqualTo(new StudyGoal(ANN, 3, List.of(), 2));
        assertThat(world.goals.of(ANN)).isEqualTo(changed);
    }

    @Test
    void aVacationKeepsTheStreakUntilTheDayBehindIt() {
        world.answer(ALGEBRA);
        world.passDays(1);
        GoalStanding begun = world.goals.set(ANN, 10, Optional.of(MONDAY.plusDays(15)));
        world.passDays(15);

        GoalStanding after = world.goals.of(ANN);

        assertThat(begun.goal().vacationUntil(begun.today())).contains(MONDAY.plusDays(15));
        assertThat(after.streak()).isEqualTo(new Streak(1, 1, List.of()));
        assertThat(after.goal().vacationUntil(after.today())).isEmpty();
    }

    @Test
    void aVacationMayBeMovedAndEnded() {
        world.goals.set(ANN, 10, Optional.of(MONDAY.plusDays(20)));
        world.passDays(3);

        GoalStanding moved = world.goals.set(ANN, 10, Optional.of(MONDAY.plusDays(9)));
        GoalStanding ended = world.goals.set(ANN, 10, Optional.empty());
        GoalStanding sameDay = world.goals.set(ANN, 10, Optional.of(MONDAY.plusDays(3)));
        GoalStanding never = world.goals.set(ANN, 10, Optional.empty());

        assertThat(moved.goal().vacations()).containsExactly(new Vacation(MONDAY, MONDAY.plusDays(9)));
        assertThat(ended.goal().vacations()).containsExactly(new Vacation(MONDAY, MONDAY.plusDays(2)));
        assertThat(sameDay.goal().vacations())
                .containsExactly(
                        new Vacation(MONDAY, MONDAY.plusDays(2)), new Vacation(MONDAY.plusDays(3), MONDAY.plusDays(3)));
        assertThat(never.goal().vacations()).containsExactly(new Vacation(MONDAY, MONDAY.plusDays(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void aGoalOutOfRangeIsRefused(int daily) {
        assertThatThrownBy(() -> world.goals.set(ANN, daily, Optional.empty())).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 366})
    void aVacationOutOfRangeIsRefused(int days) {
        assertThatThrownBy(() -> world.goals.set(ANN, 5, Optional.of(MONDAY.plusDays(days))))
                .isInstanceOf(InvalidInput.class);
    }
}
