package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.store.KeptLearnerStates;
import org.junit.jupiter.api.Test;

class StateRebuildingTest {
    private static final UserId STUDENT = RandomClass.students().get(0);
    private static final CourseId COURSE = RandomClass.courses().get(0);

    private final KeptLearnerStates states = new KeptLearnerStates();
    private final InMemoryAttemptRepository attempts = new InMemoryAttemptRepository();
    private final RandomClass pupils = new RandomClass(1, states, attempts, new InMemoryParameterRepository());

    @Test
    void theStateOfEveryStudentIsMadeAgainFromTenThousandAttemptsAsItIs() {
        int counted = pupils.practise(10_000);

        assertThat(counted).isBetween(3_000, 9_500);
        int made = 0;
        for (UserId student : RandomClass.students()) {
            for (CourseId course : RandomClass.courses()) {
                Rebuilt rebuilt = pupils.rebuilding.check(student, course);
                LearnerState there = pupils.state(student, course);
                made += rebuilt.attempts();
                assertThat(rebuilt.complete()).isTrue();
                assertThat(rebuilt.state()).isEqualTo(there);
                assertThat(KeptLearnerStates.packed(rebuilt.state())).isEqualTo(KeptLearnerStates.packed(there));
            }
        }
        assertThat(made).isEqualTo(10_000);
        assertThat(checks()).filteredOn(check -> check.answered() > 0).hasSizeGreaterThan(50);
    }

    @Test
    void theAnswersToADisputeAreCountedAgainFromTheAttempts() {
        pupils.practise(3_000);
        int put = 0;
        for (UserId student : RandomClass.students()) {
            for (CourseId course : RandomClass.courses()) {
                LearnerState right = pupils.state(student, course);
                states.save(miscounted(right), right.firstDue());

                Rebuilt rebuilt = pupils.rebuilding.rebuild(student, course);

                LearnerState there = pupils.state(student, course);
                assertThat(there.diary()).isEqualTo(right.diary());
                put += rebuilt.agrees() ? 0 : 1;
            }
        }
        assertThat(put).isGreaterThan(10);
    }

    @Test
    void theDisputesThatWereAnsweredComeBackWithALostState() {
        pupils.practise(3_000);
        int answered = 0;
        for (UserId student : RandomClass.students()) {
            for (CourseId course : RandomClass.courses()) {
                List<SkillCheck> lost = pupils.state(student, course).diary().checks().stream()
                        .filter(check -> check.answered() > 0)
                        .toList();

                LearnerState back = new StateRebuilding(new KeptLearnerStates(), attempts)
                        .rebuild(student, course)
                        .state();

                assertThat(lost).isSubsetOf(back.diary().checks());
                answered += lost.size();
            }
        }
        assertThat(answered).isGreaterThan(10);
    }

    @Test
    void theOrderInWhichAttemptsAreReadChangesNothing() {
        pupils.practise(300);
        List<Attempt> newestFirst = attempts.latest(STUDENT, COURSE, 1000);
        List<Attempt> byKey = newestFirst.stream()
                .sorted(java.util.Comparator.comparing(Attempt::key))
                .toList();

        assertThat(StateReplay.of(STUDENT, COURSE, newestFirst)).isEqualTo(StateReplay.of(STUDENT, COURSE, byKey));
    }

    @Test
    void aLostStateComesBackAndPracticeGoesOnFromIt() {
        pupils.practise(300);
        LearnerState lost = pupils.state(STUDENT, COURSE);
        KeptLearnerStates empty = new KeptLearnerStates();

        Rebuilt rebuilt = new StateRebuilding(empty, attempts).rebuild(STUDENT, COURSE);

        LearnerState there = empty.find(STUDENT, COURSE).orElseThrow();
        assertThat(rebuilt.agrees()).isFalse();
        assertThat(StateReplay.carried(there, lost)).isEqualTo(lost);
        assertThat(there.version()).isEqualTo(lastVersion());
        assertThat(new StateRebuilding(empty, attempts).check(STUDENT, COURSE).agrees())
                .isTrue();
    }

    @Test
    void aStateThatDiffersIsPutRightAndOneThatAgreesIsLeft() {
        pupils.practise(300);
        LearnerState right = pupils.state(STUDENT, COURSE);
        LearnerState wrong = new LearnerState(
                STUDENT,
                COURSE,
                right.version() + 1,
                right.model(),
                java.util.Map.of(),
                right.recent(),
                right.help(),
                right.outbox(),
                right.diary());
        states.save(wrong, Optional.empty());

        Rebuilt first = pupils.rebuilding.rebuild(STUDENT, COURSE);
        Rebuilt second = pupils.rebuilding.rebuild(STUDENT, COURSE);

        assertThat(List.of(first.agrees(), second.agrees())).containsExactly(false, true);
        assertThat(pupils.state(STUDENT, COURSE).version()).isEqualTo(right.version() + 2);
        assertThat(StateReplay.carried(pupils.state(STUDENT, COURSE), right)).isEqualTo(right);
    }

    @Test
    void aStateIsNotPutRightFromAttemptsSomeOfWhichAreGone() {
        pupils.practise(300);
        LearnerState there = pupils.state(STUDENT, COURSE);
        List<Attempt> all = attempts.all(STUDENT, COURSE);
        InMemoryAttemptRepository some = new InMemoryAttemptRepository();
        some.insertAll(
                all.stream().filter(attempt -> attempt.stateVersion() > 5).toList());

        Rebuilt rebuilt = new StateRebuilding(states, some).rebuild(STUDENT, COURSE);

        assertThat(rebuilt.complete()).isFalse();
        assertThat(rebuilt.agrees()).isFalse();
        assertThat(pupils.state(STUDENT, COURSE)).isEqualTo(there);
    }

    @Test
    void anAttemptThatStillWaitsInTheOutboxIsPartOfTheState() {
        PracticeWorld world = new PracticeWorld();
        world.attempts.away = true;
        world.answer("ladder", "{'value':'0.75'}");
        world.attempts.away = false;

        Rebuilt rebuilt =
                new StateRebuilding(world.states, world.attempts).check(PracticeWorld.ANN, PracticeWorld.COURSE);

        assertThat(rebuilt.agrees()).isTrue();
        assertThat(rebuilt.attempts()).isEqualTo(1);
    }

    @Test
    void whoNeverPractisedHasNothingToRebuild() {
        assertThat(pupils.rebuilding.rebuild(new UserId("nobody"), COURSE).agrees())
                .isTrue();
        assertThat(states.find(new UserId("nobody"), COURSE)).isEmpty();
    }

    private List<SkillCheck> checks() {
        return RandomClass.students().stream()
                .flatMap(student -> RandomClass.courses().stream()
                        .flatMap(course -> pupils.state(student, course).diary().checks().stream()))
                .toList();
    }

    /** With another count of answers to each check that has any. */
    private static LearnerState miscounted(LearnerState state) {
        Diary diary = state.diary();
        List<SkillCheck> other = diary.checks().stream()
                .map(check -> check.answered() == 0
                        ? check
                        : new SkillCheck(check.skill(), check.openedAt(), check.of(), check.answered() - 1, 0))
                .toList();
        return new LearnerState(
                state.student(),
                state.course(),
                state.version() + 1,
                state.model(),
                state.memories(),
                state.recent(),
                state.help(),
                state.outbox(),
                new Diary(diary.due(), diary.days(), other));
    }

    private long lastVersion() {
        return attempts.all(STUDENT, COURSE).stream()
                .mapToLong(Attempt::stateVersion)
                .max()
                .orElseThrow();
    }
}
