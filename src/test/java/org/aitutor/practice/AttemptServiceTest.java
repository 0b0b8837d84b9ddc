package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.ANN;
import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.NotEnrolled;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.time.Ids;
import org.aitutor.practice.mastery.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptServiceTest {
    private static final String RIGHT = "{'value':'0.75'}";
    private static final String WRONG = "{'value':'7'}";

    private final PracticeWorld world = new PracticeWorld();
    private final Map<String, String> responses = Map.of(
            "ladder", RIGHT,
            "choose", "{'choice':'b'}",
            "vary", WRONG,
            "match", "{'pairs':[['l1','r1'],['l2','r2']]}",
            "step1", "{'value':'1'}",
            "step2", "{'value':'1'}");

    @Test
    void aRightAnswerRaisesMasteryPlansAReviewAndShowsTheSolution() {
        AttemptResult result = world.answer("ladder", RIGHT);

        assertThat(result.correct()).isTrue();
        assertThat(result.counted()).isTrue();
        assertThat(result.mastery())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isGreaterThan(change.before()));
        assertThat(result.nextReviewAt()).contains(Instant.parse("2026-03-04T03:00:00Z"));
        assertThat(result.solution()).contains("It is three quarters.");
    }

    @Test
    void aWrongAnswerLowersMasteryAndKeepsTheSolutionBack() {
        AttemptResult result = world.answer("ladder", WRONG);

        assertThat(result.correct()).isFalse();
        assertThat(result.mastery())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isLessThan(change.before()));
        assertThat(result.solution()).isEmpty();
    }

    @Test
    void whatIsRightInPartIsToldAsAShareAndCountsAsWrong() {
        String presentation = world.present("match");
        String half = "{'pairs':[['l1','r1'],['l2','r1']]}";

        AttemptResult result = world.answer("k1", "match", presentation, half);
        AttemptResult again = world.answer("k1", "match", presentation, half);

        assertThat(result.correct()).isFalse();
        assertThat(result.credit()).isEqualTo(0.5);
        assertThat(again).isEqualTo(result);
        assertThat(result.mastery())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isLessThan(change.before()));
        assertThat(world.answers.latest(ANN, COURSE, 1)).singleElement().satisfies(attempt -> {
            assertThat(attempt.credit()).isEqualTo(0.5);
            assertThat(attempt.outcome()).isEqualTo(Outcome.WRONG);
        });
    }

    @Test
    void whatIsRightHasAllOfTheCreditAndWhatIsWrongHasNone() {
        assertThat(world.answer("ladder", RIGHT).credit()).isEqualTo(1);
        assertThat(world.answer("choose", "{'choice':'b'}").credit()).isZero();
    }

    @Test
    void aWrongChoiceHearsWhatItsAuthorHasToSay() {
        assertThat(world.answer("choose", "{'choice':'b'}").feedback()).contains("Look at the sign.");
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndChangesNothing() {
        String presentation = world.present("ladder");
        AttemptResult first = world.answer("k1", "ladder", presentation, WRONG);
        LearnerState before = world.state();
        world.pass(Duration.ofMinutes(9));

        AttemptResult second = world.answer("k1", "ladder", presentation, WRONG);

        assertThat(second).isEqualTo(first);
        assertThat(world.state()).isEqualTo(before);
        assertThat(world.answers.latest(ANN, COURSE, 10)).hasSize(1);
        assertThat(first.mastery())
                .allSatisfy(change -> assertThat(change.after() * 10_000)
                        .isCloseTo(Math.rint(change.after() * 10_000), within(1e-9)));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String presentation = world.present("ladder");
        world.answer("k1", "ladder", presentation, WRONG);

        assertThatThrownBy(() -> world.answer("k1", "ladder", presentation, RIGHT))
                .isInstanceOf(KeyUsedOtherwise.class);
    }

    @Test
    void anAnswerSentAgainLongAfterIsKnownFromTheAttempts() {
        String presentation = world.present("ladder");
        AttemptResult first = world.answer("k1", "ladder", presentation, WRONG);
        answerOthers(60);

        AttemptResult again = world.answer("k1", "ladder", presentation, WRONG);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void anAnswerOfAClientWhoseClockIsAheadIsKnownLongAfterToo() {
        Clock ahead = Clock.fixed(world.now().plus(Duration.ofDays(3)), java.time.ZoneOffset.UTC);
        String key = new Ids(ahead, new java.util.Random(2)).next();
        String presentation = world.present("ladder");
        AttemptResult first = world.answer(key, "ladder", presentation, WRONG);
        answerOthers(60);

        assertThat(world.answer(key, "ladder", presentation, WRONG)).isEqualTo(first);
    }

    @Test
    void twoTabsAtOnceLoseNothing() throws Exception {
        List<String> answers = List.of("ladder", "choose", "vary", "match", "step1", "step2");
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            List<Future<AttemptResult>> results = new ArrayList<>();
            for (String item : answers) {
                String presentation = world.present(item);
                String response = responses.getOrDefault(item, RIGHT);
                results.add(tabs.submit(() -> world.answer("tab-" + item, item, presentation, response)));
            }
            for (Future<AttemptResult> result : results) {
                assertThat(result.get().counted()).isTrue();
            }
        } finally {
            tabs.shutdownNow();
        }

        assertThat(world.state().model().attempts()).isEqualTo(answers.size());
        assertThat(world.state().recent()).hasSize(answers.size());
        assertThat(world.state().diary().days())
                .extracting(DayStudied::answered)
                .containsExactly(answers.size());
        assertThat(world.answers.latest(ANN, COURSE, 10))
                .extracting(
                        attempt -> attempt.prediction().orElseThrow().terms().attempt())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    void anAnswerSentManyTimesAtOnceCountsOnce() throws Exception {
        String presentation = world.present("ladder");
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<AttemptResult>> results = new ArrayList<>();
            for (int n = 0; n < 6; n++) {
                results.add(threads.submit(() -> world.answer("k1", "ladder", presentation, RIGHT)));
            }
            for (Future<AttemptResult> result : results) {
                assertThat(result.get().counted()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(world.state().model().attempts()).isEqualTo(1);
        assertThat(world.state().diary().days())
                .extracting(DayStudied::answered)
                .containsExactly(1);
        assertThat(world.answers.latest(ANN, COURSE, 10)).hasSize(1);
    }

    @Test
    void onlyTheFirstAnswerToAPresentationCounts() {
        String presentation = world.present("ladder");
        AttemptResult first = world.answer("k1", "ladder", presentation, WRONG);

        AttemptResult second = world.answer("k2", "ladder", presentation, RIGHT);

        assertThat(second.correct()).isTrue();
        assertThat(second.counted()).isFalse();
        assertThat(second.mastery())
                .singleElement()
                .satisfies(change -> assertThat(change.after()).isEqualTo(change.before()));
        assertThat(second.nextReviewAt()).isEqualTo(first.nextReviewAt());
        assertThat(world.state().model().attempts()).isEqualTo(1);
    }

    @Test
    void anItemMetAgainWithinADayDoesNotCountAndAfterThatItDoes() {
        world.answer("ladder", WRONG);

        world.pass(Duration.ofHours(23));
        AttemptResult early = world.answer("ladder", RIGHT);
        world.pass(Duration.ofHours(24));
        AttemptResult late = world.answer("ladder", RIGHT);

        assertThat(early.counted()).isFalse();
        assertThat(late.counted()).isTrue();
    }

    @Test
    void aPresentationAnsweredBeforeStaysAnsweredAfterADay() {
        String presentation = world.present("ladder");
        world.answer("k1", "ladder", presentation, WRONG);
        world.pass(Duration.ofHours(30));

        assertThat(world.answer("k2", "ladder", presentation, RIGHT).counted()).isFalse();
    }

    @Test
    void aPresentationOlderThanAllThatIsRememberedDoesNotCount() {
        String old = world.present("ladder");
        answerOthers(60);

        assertThat(world.answer("k1", "ladder", old, RIGHT).counted()).isFalse();
    }

    @Test
    void anAnswerThatCannotBeReadCostsNothing() {
        String presentation = world.present("ladder");

        assertThatThrownBy(() -> world.answer("k1", "ladder", presentation, "{'value':'three +'}"))
                .isInstanceOfSatisfying(
                        ResponseUnreadable.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).isEqualTo("response")));

        assertThat(world.state().version()).isZero();
        assertThat(world.answer("k1", "ladder", presentation, RIGHT).counted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'value':3}", "{'value':'1','more':1}", "{'choice':'a'}", "{'value':null}"})
    void aResponseOfAnotherFormIsRefusedByItsField(String response) {
        String presentation = world.present("ladder");

        assertThatThrownBy(() -> world.answer("k1", "ladder", presentation, response))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.field()).startsWith("response.")));
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        assertThatThrownBy(() -> world.answer("choose", "{'choice':'z'}")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void theVariablesOfThePresentationAreThoseOfTheAnswer() {
        String presentation = world.present("vary");
        int seed = world.presentations
                .read(ANN, PracticeWorld.item("vary"), presentation)
                .seed();

        AttemptResult result =
                world.answer("k1", "vary", presentation, "{'value':'" + (seed % 2 == 0 ? 71 : 81) + "'}");

        assertThat(result.correct()).isTrue();
    }

    @Test
    void somebodyElsesPresentationIsWorthNothing() {
        String presentation = world.present("ladder");
        UserId bob = new UserId("bob");
        world.enrollments.enroll(bob, COURSE);

        assertThatThrownBy(
                        () -> world.answers.answer(bob, PracticeWorld.submission("k1", "ladder", presentation, RIGHT)))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b", "....", "YQ.YQ"})
    void aPresentationThatWasMadeUpIsRefused(String forged) {
        assertThatThrownBy(() -> world.answer("k1", "ladder", forged, RIGHT)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> world.answer("k1", "ladder", world.present("choose"), RIGHT))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPresentationOfTwoWeeksAgoIsRefused() {
        String presentation = world.present("ladder");
        world.pass(Duration.ofDays(14));

        assertThatThrownBy(() -> world.answer("k1", "ladder", presentation, RIGHT))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoIsNotEnrolledCannotAnswer() {
        String presentation = world.present("ladder");
        world.enrollments.withdraw(ANN, world.enrollments.require(ANN, COURSE).id());

        assertThatThrownBy(() -> world.answer("k1", "ladder", presentation, RIGHT))
                .isInstanceOf(NotEnrolled.class);
    }

    @Test
    void anAnswerMadeOfflineCountsForItsOwnTimeButNeverBeforeItsPresentation() {
        Instant presented = world.now();
        String first = world.present("ladder");
        String second = world.present("choose");
        world.pass(Duration.ofHours(30));

        world.answers.answer(ANN, offline("k1", "ladder", first, RIGHT, presented.plusSeconds(60)));
        world.answers.answer(ANN, offline("k2", "choose", second, "{'choice':'a'}", presented.minusSeconds(60)));

        assertThat(world.answers.latest(ANN, COURSE, 2))
                .extracting(Attempt::at)
                .containsExactly(presented.plusSeconds(60), presented);
    }

    @Test
    void aCrashBetweenTheTwoWritesLosesNothing() {
        world.attempts.away = true;
        AttemptResult result = world.answer("ladder", RIGHT);
        assertThat(result.counted()).isTrue();
        assertThat(world.answers.latest(ANN, COURSE, 10)).isEmpty();

        world.attempts.away = false;
        world.answer("choose", "{'choice':'a'}");

        assertThat(world.answers.latest(ANN, COURSE, 10)).hasSize(2);
    }

    @Test
    void whatACrashLeftIsForwardedByTheJobWhereNobodyComesBack() {
        world.attempts.away = true;
        world.answer("ladder", RIGHT);
        world.attempts.away = false;

        int early = world.forwarding.run();
        world.pass(Duration.ofMinutes(2));
        int late = world.forwarding.run();
        int again = world.forwarding.run();

        assertThat(List.of(early, late, again)).containsExactly(0, 1, 0);
        assertThat(world.answers.latest(ANN, COURSE, 10)).hasSize(1);
        assertThat(world.state().outbox()).isEmpty();
    }

    @Test
    void anAttemptKeepsWhatItTakesToPredictAgain() {
        world.answer("ladder", RIGHT);
        Attempt attempt = world.answers.latest(ANN, COURSE, 1).get(0);

        assertThat(attempt.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(attempt.prediction().orElseThrow().chance()).isEqualTo(0.5);
        assertThat(attempt.prediction().orElseThrow().terms().skillNames()).containsExactly("algebra.slope");
    }

    private static Submission offline(String key, String local, String presentation, String response, Instant at) {
        return new Submission(
                key, presentation, PracticeWorld.item(local), PracticeCourses.json(response), 0, Optional.of(at));
    }

    /** Answers that push what was before out of what is remembered; their keys are UUIDs of version 7. */
    private void answerOthers(int times) {
        Ids ids = new Ids(java.time.Clock.systemUTC(), new java.util.Random(1));
        for (int n = 0; n < times; n++) {
            world.pass(Duration.ofMinutes(1));
            world.answer(ids.next(), "choose", world.present("choose"), "{'choice':'a'}");
        }
    }
}
