package org.aitutor.practice.quiz;

import static org.aitutor.practice.quiz.SomeQuizzes.ALGEBRA;
import static org.aitutor.practice.quiz.SomeQuizzes.ANN;
import static org.aitutor.practice.quiz.SomeQuizzes.BOB;
import static org.aitutor.practice.quiz.SomeQuizzes.NOON;
import static org.aitutor.practice.quiz.SomeQuizzes.QUIZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.Conflict;
import org.junit.jupiter.api.Test;

/** What every repository of attempts keeps. */
public abstract class QuizAttemptRepositoryContract {
    private static final Instant DEADLINE = NOON.plusSeconds(1800);
    private static final QuizAttempt FIRST = SomeQuizzes.attempt(ANN, 1);

    protected abstract QuizAttemptRepository repository();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        QuizAttempt endless = SomeQuizzes.attempt(new QuizAttemptId(QUIZ, BOB, 1), Optional.empty())
                .answered(1, SomeQuizzes.answer(0.5, NOON));

        repository().insert(FIRST);
        repository().insert(endless);

        assertThat(repository().find(FIRST.id())).contains(FIRST);
        assertThat(repository().find(endless.id())).contains(endless);
        assertThat(repository().find(new QuizAttemptId(QUIZ, ANN, 2))).isEmpty();
        assertThat(repository().of(ANN, List.of(QUIZ))).containsExactly(FIRST);
        assertThat(repository().of(ANN, List.of())).isEmpty();
        assertThat(repository().open(BOB, ALGEBRA)).containsExactly(endless);
        assertThat(repository().open(BOB, new CourseId("geometry"))).isEmpty();
    }

    @Test
    void aCourseHasAnOpenAttemptUntilTheLastHasEnded() {
        QuizAttempt other = SomeQuizzes.attempt(BOB, 1);
        boolean before = repository().isAnyOpen(ALGEBRA);
        repository().insert(FIRST);
        repository().insert(other);

        repository().submit(FIRST.id(), NOON);
        boolean still = repository().isAnyOpen(ALGEBRA);
        repository().submit(other.id(), NOON);

        assertThat(List.of(before, still, repository().isAnyOpen(ALGEBRA))).containsExactly(false, true, false);
        assertThat(repository().isAnyOpen(new CourseId("geometry"))).isFalse();
    }

    @Test
    void anAttemptBeginsOnce() {
        repository().insert(FIRST);

        assertThatThrownBy(() -> repository().insert(FIRST)).isInstanceOf(Conflict.class);
    }

    @Test
    void answersAreTakenOneByOneAndTheLastStands() {
        repository().insert(FIRST);

        boolean wrong = repository().save(FIRST.id(), 0, SomeQuizzes.answer(0, NOON.plusSeconds(1)), false);
        boolean right = repository().save(FIRST.id(), 0, SomeQuizzes.answer(1, NOON.plusSeconds(2)), false);
        boolean other = repository().save(FIRST.id(), 1, SomeQuizzes.answer(0.5, NOON.plusSeconds(3)), false);

        assertThat(List.of(wrong, right, other)).containsOnly(true);
        assertThat(found().questions()).extracting(Question::credit).containsExactly(1.0, 0.5);
        assertThat(found().score().share()).isEqualTo(0.75);
    }

    @Test
    void whereTheFirstAnswerStandsASecondIsNotTaken() {
        repository().insert(FIRST);

        boolean first = repository().save(FIRST.id(), 0, SomeQuizzes.answer(0, NOON), true);
        boolean second = repository().save(FIRST.id(), 0, SomeQuizzes.answer(1, NOON), true);
        boolean other = repository().save(FIRST.id(), 1, SomeQuizzes.answer(1, NOON), true);

        assertThat(List.of(first, second, other)).containsExactly(true, false, true);
        assertThat(found().questions()).extracting(Question::credit).containsExactly(0.0, 1.0);
    }

    @Test
    void behindTheDeadlineNothingIsTakenEvenWhileNobodyHasEndedIt() {
        repository().insert(FIRST);

        boolean before = repository().save(FIRST.id(), 0, SomeQuizzes.answer(1, DEADLINE.minusMillis(1)), false);
        boolean at = repository().save(FIRST.id(), 1, SomeQuizzes.answer(1, DEADLINE), false);

        assertThat(before).isTrue();
        assertThat(at).isFalse();
        assertThat(repository().submit(FIRST.id(), DEADLINE)).isEmpty();
        assertThat(repository().extend(FIRST.id(), 50, Optional.of(DEADLINE.plusSeconds(900)), DEADLINE))
                .isFalse();
    }

    @Test
    void anAttemptEndsOnceAndTakesNothingAfterwards() {
        repository().insert(FIRST);
        repository().save(FIRST.id(), 0, SomeQuizzes.answer(1, NOON), false);

        Optional<QuizAttempt> ended = repository().submit(FIRST.id(), NOON.plusSeconds(60));
        Optional<QuizAttempt> again = repository().submit(FIRST.id(), NOON.plusSeconds(61));
        Optional<QuizAttempt> late = repository().submitOverdue(FIRST.id(), DEADLINE);
        boolean taken = repository().save(FIRST.id(), 1, SomeQuizzes.answer(1, NOON.plusSeconds(62)), false);

        assertThat(ended).contains(found());
        assertThat(again).isEmpty();
        assertThat(late).isEmpty();
        assertThat(taken).isFalse();
        assertThat(found().ended()).contains(new QuizAttempt.Ended(NOON.plusSeconds(60), false));
        assertThat(found().score().share()).isEqualTo(0.5);
        assertThat(repository().open(ANN, ALGEBRA)).isEmpty();
    }

    @Test
    void atItsDeadlineItIsEndedThereHoweverLateSomebodyLooks() {
        repository().insert(FIRST);

        Optional<QuizAttempt> early = repository().submitOverdue(FIRST.id(), DEADLINE.minusMillis(1));
        Optional<QuizAttempt> late = repository().submitOverdue(FIRST.id(), DEADLINE.plusSeconds(500));

        assertThat(early).isEmpty();
        assertThat(late).contains(found());
        assertThat(found().ended()).contains(new QuizAttempt.Ended(DEADLINE, true));
    }

    @Test
    void allThatAreOverdueAreEndedByOneCallAndNoOthers() {
        for (int n = 0; n < 7; n++) {
            repository().insert(SomeQuizzes.attempt(new UserId("s" + n), 1));
        }
        repository().insert(SomeQuizzes.attempt(new QuizAttemptId(QUIZ, ANN, 1), Optional.of(DEADLINE.plusMillis(1))));
        repository().insert(SomeQuizzes.attempt(new QuizAttemptId(QUIZ, BOB, 1), Optional.empty()));
        repository().submit(new QuizAttemptId(QUIZ, new UserId("s0"), 1), NOON);

        long ended = repository().submitOverdue(DEADLINE);
        long again = repository().submitOverdue(DEADLINE);

        assertThat(ended).isEqualTo(6);
        assertThat(again).isZero();
        assertThat(repository().countOpen(QUIZ)).isEqualTo(2);
    }

    @Test
    void allOfAQuizAreEndedNowThoseBehindTheirDeadlineThereAndNoOtherQuizs() {
        QuizAttemptId endless = new QuizAttemptId(QUIZ, BOB, 1);
        QuizAttemptId ended = new QuizAttemptId(QUIZ, ANN, 2);
        QuizAttemptId other = new QuizAttemptId(QuizId.of(ALGEBRA, "quiz2"), ANN, 1);
        QuizAttemptId later = new QuizAttemptId(QUIZ, BOB, 2);
        Instant now = DEADLINE.plusSeconds(60);
        repository().insert(FIRST);
        repository().insert(SomeQuizzes.attempt(endless, Optional.empty()));
        repository().insert(SomeQuizzes.attempt(later, Optional.of(now.plusSeconds(60))));
        repository().insert(SomeQuizzes.attempt(ended, Optional.empty()));
        repository().insert(SomeQuizzes.attempt(other, Optional.empty()));
        repository().submit(ended, NOON);

        long all = repository().submitAll(QUIZ, now);
        long again = repository().submitAll(QUIZ, now);

        assertThat(List.of(all, again)).containsExactly(3L, 0L);
        assertThat(found().ended()).contains(new QuizAttempt.Ended(DEADLINE, true));
        assertThat(repository().find(endless).orElseThrow().ended()).contains(new QuizAttempt.Ended(now, true));
        assertThat(repository().find(later).orElseThrow().ended()).contains(new QuizAttempt.Ended(now, true));
        assertThat(repository().find(ended).orElseThrow().ended()).contains(new QuizAttempt.Ended(NOON, false));
        assertThat(repository().find(other).orElseThrow().open()).isTrue();
    }

    @Test
    void extraTimeMovesTheDeadlineOfAnOpenAttempt() {
        repository().insert(FIRST);

        boolean moved = repository().extend(FIRST.id(), 50, Optional.of(DEADLINE.plusSeconds(900)), NOON);
        boolean taken = repository().save(FIRST.id(), 0, SomeQuizzes.answer(1, DEADLINE.plusSeconds(899)), false);

        assertThat(moved).isTrue();
        assertThat(taken).isTrue();
        assertThat(found().extraPercent()).isEqualTo(50);
        assertThat(found().deadline()).contains(DEADLINE.plusSeconds(900));
    }

    @Test
    void answersAndTheEndAtTheSameMomentLoseNothingThatWasTaken() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 1; round <= 20; round++) {
                QuizAttempt attempt = SomeQuizzes.attempt(ANN, round);
                repository().insert(attempt);
                List<Future<Boolean>> writes = new ArrayList<>();
                writes.add(
                        threads.submit(() -> repository().save(attempt.id(), 0, SomeQuizzes.answer(1, NOON), false)));
                Future<Optional<QuizAttempt>> end =
                        threads.submit(() -> repository().submit(attempt.id(), NOON));
                writes.add(
                        threads.submit(() -> repository().save(attempt.id(), 1, SomeQuizzes.answer(1, NOON), false)));
                int taken = 0;
                for (Future<Boolean> write : writes) {
                    taken += write.get() ? 1 : 0;
                }

                assertThat(end.get()).isPresent();
                assertThat(end.get().orElseThrow().score().share()).isEqualTo(taken / 2.0);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatEndedIsListedTheLatestFirstPageByPage() {
        for (int n = 0; n < 5; n++) {
            QuizAttempt attempt = SomeQuizzes.attempt(new UserId("s" + n), 1);
            repository().insert(attempt);
            repository().submit(attempt.id(), NOON.plusSeconds(n / 2));
        }
        repository().insert(FIRST);

        Slice<QuizAttempt> first = repository().ended(QUIZ, SliceRequest.first(3));
        Slice<QuizAttempt> second = repository().ended(QUIZ, new SliceRequest(3, first.next()));
        List<String> each = new ArrayList<>();
        repository().eachEnded(QUIZ, attempt -> each.add(attempt.student().value()));

        assertThat(first.items()).extracting(one -> one.student().value()).containsExactly("s4", "s3", "s2");
        assertThat(second.items()).extracting(one -> one.student().value()).containsExactly("s1", "s0");
        assertThat(second.next()).isEmpty();
        assertThat(each).containsExactly("s0", "s1", "s2", "s3", "s4");
    }

    private QuizAttempt found() {
        return repository().find(FIRST.id()).orElseThrow();
    }
}
