package org.aitutor.practice;

import static org.aitutor.practice.Attempts.ALGEBRA;
import static org.aitutor.practice.Attempts.ANN;
import static org.aitutor.practice.Attempts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.junit.jupiter.api.Test;

/** What every repository of learner states keeps. */
public abstract class LearnerStateRepositoryContract {
    protected abstract LearnerStateRepository repository();

    @Test
    void whatIsSavedIsFoundAsItWas() {
        LearnerState state = Attempts.aState(ANN, ALGEBRA, 1);

        boolean saved = repository().save(state, Optional.of(NOON));

        assertThat(saved).isTrue();
        assertThat(repository().find(ANN, ALGEBRA)).contains(state);
    }

    @Test
    void aFreshStateIsFoundAsItWas() {
        LearnerState state = LearnerState.fresh(ANN, ALGEBRA).next();

        repository().save(state, Optional.empty());

        assertThat(repository().find(ANN, ALGEBRA)).contains(state);
    }

    @Test
    void anothersStateIsNotFound() {
        repository().save(Attempts.aState(ANN, ALGEBRA, 1), Optional.empty());

        assertThat(repository().find(new UserId("bob"), ALGEBRA)).isEmpty();
        assertThat(repository().find(ANN, new CourseId("geometry"))).isEmpty();
    }

    @Test
    void ofTwoWritesOfTheSameVersionOneStands() {
        repository().save(Attempts.aState(ANN, ALGEBRA, 1), Optional.empty());

        boolean again = repository().save(Attempts.aState(ANN, ALGEBRA, 1), Optional.empty());
        boolean next = repository().save(Attempts.aState(ANN, ALGEBRA, 2), Optional.empty());
        boolean late = repository().save(Attempts.aState(ANN, ALGEBRA, 2), Optional.empty());
        boolean early = repository().save(Attempts.aState(ANN, ALGEBRA, 4), Optional.empty());

        assertThat(List.of(again, next, late, early)).containsExactly(false, true, false, false);
    }

    @Test
    void aLostStateIsRestoredUnderItsVersionAndOneThatIsThereStays() {
        boolean restored = repository().restore(Attempts.aState(ANN, ALGEBRA, 40), Optional.of(NOON));
        boolean again = repository().restore(Attempts.aState(ANN, ALGEBRA, 41), Optional.empty());
        boolean next = repository().save(Attempts.aState(ANN, ALGEBRA, 41), Optional.empty());

        assertThat(List.of(restored, again, next)).containsExactly(true, false, true);
        assertThat(repository().find(ANN, ALGEBRA).orElseThrow().version()).isEqualTo(41);
    }

    @Test
    void ofManyWritersAtOnceOneWinsEachVersion() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> writes = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                long version = 1L + n / 8;
                writes.add(threads.submit(() -> {
                    boolean won = false;
                    for (int tries = 0; tries < 200 && !won; tries++) {
                        long stored = repository()
                                .find(ANN, ALGEBRA)
                                .map(LearnerState::version)
                                .orElse(0L);
                        if (stored >= version) {
                            return false;
                        }
                        won = stored == version - 1
                                && repository().save(Attempts.aState(ANN, ALGEBRA, version), Optional.empty());
                    }
                    return won;
                }));
            }
            int won = 0;
            for (Future<Boolean> write : writes) {
                won += write.get() ? 1 : 0;
            }

            assertThat(won).isEqualTo(5);
            assertThat(repository().find(ANN, ALGEBRA).orElseThrow().version()).isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsDueIsFoundTheLongestDueFirst() {
        CourseId geometry = new CourseId("geometry");
        repository().save(Attempts.aState(ANN, ALGEBRA, 1), Optional.of(NOON));
        repository().save(Attempts.aState(ANN, geometry, 1), Optional.of(NOON.minusSeconds(60)));
        repository().save(Attempts.aState(ANN, new CourseId("later"), 1), Optional.of(NOON.plusSeconds(60)));
        repository().save(Attempts.aState(ANN, new CourseId("never"), 1), Optional.empty());
        repository().save(Attempts.aState(new UserId("bob"), ALGEBRA, 1), Optional.of(NOON));

        List<LearnerState> due = repository().due(ANN, NOON);

        assertThat(due).extracting(LearnerState::course).containsExactly(geometry, ALGEBRA);
    }

    @Test
    void whatIsDueNextIsTheFirstBehindTheMoment() {
        repository().save(Attempts.aState(ANN, ALGEBRA, 1), Optional.of(NOON));
        repository().save(Attempts.aState(ANN, new CourseId("later"), 1), Optional.of(NOON.plusSeconds(60)));
        repository().save(Attempts.aState(ANN, new CourseId("latest"), 1), Optional.of(NOON.plusSeconds(90)));
        repository().save(Attempts.aState(new UserId("bob"), ALGEBRA, 1), Optional.of(NOON.plusSeconds(1)));

        assertThat(repository().nextDue(ANN, NOON)).contains(NOON.plusSeconds(60));
        assertThat(repository().nextDue(ANN, NOON.plusSeconds(90))).isEmpty();
    }

    @Test
    void theStatesOfSeveralCoursesAreReadAtOnce() {
        CourseId geometry = new CourseId("geometry");
        LearnerState algebra = Attempts.aState(ANN, ALGEBRA, 1);
        repository().save(algebra, Optional.of(NOON));
        repository().save(Attempts.aState(ANN, geometry, 1), Optional.of(NOON));
        repository().save(Attempts.aState(new UserId("bob"), ALGEBRA, 1), Optional.of(NOON));

        assertThat(repository().of(ANN, List.of(ALGEBRA, new CourseId("none")))).containsExactly(algebra);
        assertThat(repository().of(ANN, List.of(ALGEBRA, geometry))).hasSize(2);
        assertThat(repository().of(ANN, List.of())).isEmpty();
    }

    @Test
    void theDaysOfStudyOfAllCoursesAreRead() {
        LearnerState algebra = Attempts.aState(ANN, ALGEBRA, 1);
        repository().save(algebra, Optional.of(NOON));
        repository().save(Attempts.aState(ANN, new CourseId("geometry"), 1), Optional.of(NOON));
        repository().save(LearnerState.fresh(ANN, new CourseId("new")).next(), Optional.empty());
        repository().save(Attempts.aState(new UserId("bob"), ALGEBRA, 1), Optional.of(NOON));

        assertThat(algebra.diary().days()).isNotEmpty();
        assertThat(repository().daysStudied(ANN))
                .containsExactly(algebra.diary().days(), algebra.diary().days());
    }

    @Test
    void anOutboxThatWaitsIsFoundAndAnEmptyOneIsNot() {
        LearnerState waiting = Attempts.aState(ANN, ALGEBRA, 1);
        repository().save(waiting, Optional.empty());
        repository().save(LearnerState.fresh(new UserId("bob"), ALGEBRA).next(), Optional.empty());

        assertThat(repository().withOutboxSince(NOON.plusSeconds(3600), 10)).containsExactly(waiting);
        assertThat(repository().withOutboxSince(NOON, 10)).isEmpty();

        boolean early = repository().emptyOutbox(Attempts.aState(ANN, ALGEBRA, 2));
        boolean emptied = repository().emptyOutbox(waiting);
        boolean again = repository().emptyOutbox(waiting);

        LearnerState after = repository().find(ANN, ALGEBRA).orElseThrow();
        assertThat(List.of(early, emptied, again)).containsExactly(false, true, false);
        assertThat(repository().withOutboxSince(NOON.plusSeconds(3600), 10)).isEmpty();
        assertThat(after.outbox()).isEmpty();
        assertThat(after.version()).isEqualTo(2);
        assertThat(StateReplay.carried(waiting, after)).isEqualTo(after);
    }
}
