package org.aitutor.practice.quiz;

import static org.aitutor.practice.quiz.QuizWorld.ANN;
import static org.aitutor.practice.quiz.QuizWorld.BOB;
import static org.aitutor.practice.quiz.QuizWorld.NOON;
import static org.aitutor.practice.quiz.QuizWorld.aQuiz;
import static org.aitutor.practice.quiz.QuizWorld.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.ItemNotFound;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.platform.problem.DomainException;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.practice.PracticeCourses;
import org.aitutor.practice.ResponseUnreadable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuizAttemptsTest {
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final QuizWorld world = new QuizWorld();

    @Test
    void startingTwiceIsTakingUpTheSameAttempt() {
        Quiz quiz = world.set(aQuiz());

        QuizAttempts.Started first = world.attempts.start(ANN, quiz.id());
        QuizAttempts.Started second = world.attempts.start(ANN, quiz.id());

        assertThat(first.created()).isTrue();
        assertThat(second.created()).isFalse();
        assertThat(second.attempt()).isEqualTo(first.attempt());
        assertThat(first.attempt().deadline()).contains(NOON.plus(HALF_AN_HOUR));
        assertThat(first.attempt().questions())
                .extracting(Question::item)
                .containsExactly(item("ladder"), item("choose"), item("match"));
    }

    @Test
    void manyStartsAtOnceMakeOneAttempt() throws Exception {
        Quiz quiz = world.set(aQuiz().attempts(20));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<QuizAttempt>> starts = new ArrayList<>();
            for (int n = 0; n < 64; n++) {
                starts.add(threads.submit(() -> world.start(ANN, quiz)));
            }
            Set<QuizAttempt> begun = new HashSet<>();
            for (Future<QuizAttempt> start : starts) {
                begun.add(start.get());
            }

            assertThat(begun).hasSize(1);
            assertThat(world.keptAttempts.of(ANN, List.of(quiz.id()))).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aQuizIsStartedWhileItIsOpenOnly() {
        Quiz later = world.set(aQuiz().opens(NOON.plusSeconds(60)));
        Quiz over = world.set(aQuiz().closes(NOON));
        Quiz closing = world.set(aQuiz().closes(NOON.plusSeconds(60)));

        assertRefused("quiz-not-open-yet", () -> world.start(ANN, later));
        assertRefused("quiz-closed", () -> world.start(ANN, over));
        assertThat(world.start(ANN, closing).deadline()).contains(NOON.plusSeconds(60));
        world.pass(Duration.ofSeconds(60));
        assertThat(world.start(ANN, later).open()).isTrue();
        assertRefused("quiz-closed", () -> world.start(BOB, closing));
    }

    @Test
    void attemptsAreUsedUp() {
        Quiz quiz = world.set(aQuiz().attempts(2));
        world.attempts.submit(ANN, world.start(ANN, quiz).id());

        QuizAttempt second = world.start(ANN, quiz);
        world.pass(HALF_AN_HOUR);

        assertThat(second.id().number()).isEqualTo(2);
        assertRefused("quiz-attempts-used-up", () -> world.start(ANN, quiz));
        assertThat(world.keptAttempts.find(second.id()).orElseThrow().open()).isFalse();
        assertThat(world.attempts.of(ANN, quiz.id()))
                .extracting(attempt -> attempt.id().number())
                .containsExactly(2, 1);
    }

    @Test
    void onlyWhoIsEnrolledSitsAQuizAndOnlyTheirOwnAttempt() {
        Quiz quiz = world.set(aQuiz());
        QuizAttempt anns = world.start(ANN, quiz);

        assertThatThrownBy(() -> world.start(new UserId("stranger"), quiz)).isInstanceOf(NotEnrolled.class);
        assertThatThrownBy(() -> world.attempts.start(ANN, new QuizId(QuizWorld.COURSE + ".none")))
                .isInstanceOf(QuizNotFound.class);
        assertThatThrownBy(() -> world.attempts.read(BOB, anns.id())).isInstanceOf(QuizAttemptNotFound.class);
        assertThatThrownBy(() -> world.attempts.submit(BOB, anns.id())).isInstanceOf(QuizAttemptNotFound.class);
    }

    @Test
    void anAnswerIsKeptWithItsCreditAndTheLastOneStands() {
        QuizAttempt attempt = world.start(ANN, world.set(aQuiz()));

        world.save(attempt, "ladder", "{'value':'7'}");
        world.save(attempt, "ladder", "{'value':'0.75'}");
        world.save(attempt, "match", "{'pairs':[['l1','r1'],['l2','r1']]}");
        world.save(attempt, "choose", "{'choice':'b'}");
        QuizAttempt read = world.attempts.read(ANN, attempt.id());

        assertThat(read.questions()).extracting(Question::credit).containsExactly(1.0, 0.0, 0.5);
        assertThat(read.questions().get(0).answer().orElseThrow().response()).isEqualTo("{\"value\":\"0.75\"}");
        assertThat(world.attempts.submit(ANN, attempt.id()).score().share()).isEqualTo(0.5);
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        QuizAttempt attempt = world.start(ANN, world.set(aQuiz()));
        QuizAttempt saved = world.save(attempt, "ladder", "{'value':'0.75'}");
        world.pass(Duration.ofSeconds(5));

        QuizAttempt again = world.save(attempt, "ladder", "{'value':'0.75'}");

        assertThat(again).isEqualTo(saved);
    }

    @Test
    void anAnswerThatCannotBeReadIsSentBackAndLeavesWhatWasSaved() {
        QuizAttempt attempt = world.start(ANN, world.set(aQuiz()));
        QuizAttempt saved = world.save(attempt, "ladder", "{'value':'0.75'}");

        assertThatThrownBy(() -> world.save(attempt, "ladder", "{'value':'3//4('}"))
                .isInstanceOf(ResponseUnreadable.class);
        assertThatThrownBy(() -> world.save(attempt, "ladder", "{'choice':'a'}"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> world.save(attempt, "vary", "{'value':'1'}")).isInstanceOf(ItemNotFound.class);

        assertThat(world.attempts.read(ANN, attempt.id())).isEqualTo(saved);
    }

    @Test
    void behindTheDeadlineNoAnswerIsTakenAndWhatWasSavedIsHandedIn() {
        QuizAttempt attempt = world.start(ANN, world.set(aQuiz()));
        world.pass(HALF_AN_HOUR.minusMillis(1));
        world.save(attempt, "ladder", "{'value':'0.75'}");
        world.pass(Duration.ofMillis(1));

        assertRefused("quiz-deadline-passed", () -> world.save(attempt, "choose", "{'choice':'a'}"));
        world.pass(Duration.ofHours(1));
        QuizAttempt read = world.attempts.read(ANN, attempt.id());
        QuizAttempt submitted = world.attempts.submit(ANN, attempt.id());

        assertThat(read.ended()).contains(new QuizAttempt.Ended(NOON.plus(HALF_AN_HOUR), true));
        assertThat(read.score().share()).isEqualTo(0.3333);
        assertThat(submitted).isEqualTo(read);
        assertThat(world.keptAttempts.find(attempt.id())).contains(read);
    }

    @Test
    void theWatchHandsInAtTheDeadlineWhatNobodyReads() {
        QuizAttempt attempt = world.start(ANN, world.set(aQuiz()));
        QuizAttempt endless = world.start(BOB, world.set(aQuiz().endless()));
        world.save(attempt, "choose", "{'choice':'a'}");
        world.watch.run();
        assertThat(world.keptAttempts.find(attempt.id()).orElseThrow().open()).isTrue();

        world.pass(HALF_AN_HOUR);
        world.watch.run();
        world.watch.run();

        QuizAttempt ended = world.keptAttempts.find(attempt.id()).orElseThrow();
        assertThat(ended.ended()).contains(new QuizAttempt.Ended(NOON.plus(HALF_AN_HOUR), true));
        assertThat(world.attempts.read(ANN, attempt.id())).isEqualTo(ended);
        assertThat(world.keptAttempts.find(endless.id()).orElseThrow().open()).isTrue();
    }

    @Test
    void handingInTwiceIsOnceAndEndsTheAnswering() {
        QuizAttempt attempt = world.start(ANN, world.set(aQuiz()));
        world.save(attempt, "choose", "{'choice':'a'}");

        QuizAttempt first = world.attempts.submit(ANN, attempt.id());
        world.pass(Duration.ofMinutes(1));
        QuizAttempt second = world.attempts.submit(ANN, attempt.id());

        assertThat(first.ended()).contains(new QuizAttempt.Ended(NOON, false));
        assertThat(second).isEqualTo(first);
        assertRefused("quiz-attempt-submitted", () -> world.save(attempt, "ladder", "{'value':'0.75'}"));
    }

    @Test
    void whereAnswersAreToldAtOnceTheFirstStands() {
        QuizAttempt attempt = world.start(ANN, world.set(aQuiz().feedback(FeedbackPolicy.AFTER_EACH)));

        QuizAttempt saved = world.save(attempt, "choose", "{'choice':'b'}");
        QuizAttempt again = world.save(attempt, "choose", "{'choice':'b'}");

        assertThat(world.presenter.told(saved, saved.questions().get(1)))
                .contains(new Told(
                        item("choose").value(),
                        true,
                        false,
                        0,
                        Optional.of("Look at the sign."),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(again).isEqualTo(saved);
        assertRefused("quiz-answer-final", () -> world.save(attempt, "choose", "{'choice':'a'}"));
    }

    @Test
    void nothingIsToldBeforeTheQuizAllowsIt() {
        for (FeedbackPolicy policy : List.of(FeedbackPolicy.AFTER_SUBMIT, FeedbackPolicy.NEVER)) {
            QuizAttempt attempt = world.start(ANN, world.set(aQuiz().feedback(policy)));
            QuizAttempt saved = world.save(attempt, "choose", "{'choice':'b'}");

            PresentedAttempt open = world.presenter.present(saved);
            PresentedAttempt ended = world.presenter.present(world.attempts.submit(ANN, attempt.id()));

            assertThat(open.told()).containsOnly(Optional.empty());
            assertThat(world.presenter.told(saved, saved.questions().get(1))).isEmpty();
            assertThat(ended.told().stream().allMatch(Optional::isPresent))
                    .isEqualTo(policy == FeedbackPolicy.AFTER_SUBMIT);
        }
    }

    @Test
    void solutionsAreShownWhenNoAttemptIsLeft() {
        Quiz quiz = world.set(aQuiz().attempts(2));

        PresentedAttempt first = handedIn(quiz);
        PresentedAttempt second = handedIn(quiz);

        assertThat(solutions(first)).isEmpty();
        assertThat(solutions(second)).contains("It is three quarters.", "Worked out: choose");
        assertThat(rightResponses(first)).isEmpty();
        assertThat(rightResponses(second))
                .contains(PracticeCourses.json("{'value':'3/4'}"), PracticeCourses.json("{'choice':'a'}"));
    }

    @Test
    void aQuizThatClosesShowsSolutionsWhenNobodyCanBeAtItAnyMore() {
        Quiz quiz = world.set(aQuiz().closes(NOON.plus(Duration.ofHours(1))));
        world.quizzes.giveExtraTime(world.course(), quiz.id(), BOB, 50);
        QuizAttemptId id = handedIn(quiz).attempt().id();

        world.pass(Duration.ofMinutes(74));
        List<String> early = solutions(world.presenter.present(world.attempts.read(ANN, id)));
        world.pass(Duration.ofMinutes(1));
        List<String> late = solutions(world.presenter.present(world.attempts.read(ANN, id)));

        assertThat(early).isEmpty();
        assertThat(late).hasSize(3);
    }

    @Test
    void extraTimeMovesTheDeadlineOfTheAttemptThatIsOpen() {
        Quiz quiz = world.set(aQuiz().closes(NOON.plus(HALF_AN_HOUR)));
        QuizAttempt attempt = world.start(ANN, quiz);
        world.pass(Duration.ofMinutes(29));

        Optional<java.time.Instant> moved = world.quizzes.giveExtraTime(world.course(), quiz.id(), ANN, 50);
        world.pass(Duration.ofMinutes(15));
        QuizAttempt saved = world.save(attempt, "choose", "{'choice':'a'}");
        world.pass(Duration.ofMinutes(1));

        assertThat(moved).contains(NOON.plus(Duration.ofMinutes(45)));
        assertThat(saved.extraPercent()).isEqualTo(50);
        assertRefused("quiz-deadline-passed", () -> world.save(attempt, "ladder", "{'value':'1'}"));
        assertThat(world.quizzes.giveExtraTime(world.course(), quiz.id(), ANN, 300))
                .isEmpty();
    }

    @Test
    void extraTimeGivenBeforeCountsFromTheStart() {
        Quiz quiz = world.set(aQuiz());

        Optional<java.time.Instant> none = world.quizzes.giveExtraTime(world.course(), quiz.id(), ANN, 25);

        assertThat(none).isEmpty();
        assertThat(world.start(ANN, quiz).deadline()).contains(NOON.plusSeconds(2250));
        assertThat(world.start(BOB, quiz).deadline()).contains(NOON.plusSeconds(1800));
    }

    @Test
    void aChangeOfTheQuizLeavesTheAttemptsThatAreOpen() {
        Quiz quiz = world.set(aQuiz());
        QuizAttempt attempt = world.start(ANN, quiz);

        world.quizzes.change(
                world.course(), quiz.id(), aQuiz().closes(NOON.plusSeconds(60)).draft(), 1);
        world.pass(Duration.ofMinutes(10));

        assertThat(world.start(ANN, quiz)).isEqualTo(attempt);
        assertThat(world.save(attempt, "choose", "{'choice':'a'}").open()).isTrue();
        assertThat(world.start(ANN, quiz).terms()).isEqualTo(quiz.terms());
    }

    private PresentedAttempt handedIn(Quiz quiz) {
        return world.presenter.present(
                world.attempts.submit(ANN, world.start(ANN, quiz).id()));
    }

    private static List<String> solutions(PresentedAttempt presented) {
        return presented.told().stream()
                .flatMap(Optional::stream)
                .flatMap(told -> told.solution().stream())
                .toList();
    }

    private static List<JsonObject> rightResponses(PresentedAttempt presented) {
        return presented.told().stream()
                .flatMap(Optional::stream)
                .flatMap(told -> told.right().stream())
                .toList();
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
