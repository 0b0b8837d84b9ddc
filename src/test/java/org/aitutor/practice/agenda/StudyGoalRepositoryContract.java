package org.aitutor.practice.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.aitutor.accounts.UserId;
import org.aitutor.learning.scheduling.Vacation;
import org.junit.jupiter.api.Test;

/** What every repository of goals keeps. */
public abstract class StudyGoalRepositoryContract {
    private static final UserId ANN = new UserId("ann");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    protected abstract StudyGoalRepository repository();

    @Test
    void whatIsSavedIsFoundAsItWas() {
        StudyGoal goal = goal(1);

        boolean saved = repository().save(goal);

        assertThat(saved).isTrue();
        assertThat(repository().find(ANN)).contains(goal);
        assertThat(repository().find(new UserId("bob"))).isEmpty();
    }

    @Test
    void aGoalWithoutVacationsIsFoundAsItWas() {
        StudyGoal goal = new StudyGoal(ANN, 200, List.of(), 1);

        repository().save(goal);

        assertThat(repository().find(ANN)).contains(goal);
    }

    @Test
    void ofTwoWritesOfTheSameVersionOneStands() {
        repository().save(goal(1));

        boolean again = repository().save(goal(1));
        boolean next = repository().save(goal(2));
        boolean late = repository().save(goal(2));
        boolean early = repository().save(goal(4));

        assertThat(List.of(again, next, late, early)).containsExactly(false, true, false, false);
    }

    private static StudyGoal goal(long version) {
        return new StudyGoal(
                ANN, 12, List.of(new Vacation(DAY, DAY), new Vacation(DAY.plusDays(9), DAY.plusDays(20))), version);
    }
}
