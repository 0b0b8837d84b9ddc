package org.aitutor.practice.quiz;

import static org.aitutor.practice.quiz.QuizWorld.ANN;
import static org.aitutor.practice.quiz.QuizWorld.BOB;
import static org.aitutor.practice.quiz.QuizWorld.NOON;
import static org.aitutor.practice.quiz.QuizWorld.aQuiz;
import static org.aitutor.practice.quiz.QuizWorld.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.EnrollmentNotFound;
import org.aitutor.platform.paging.Slice;
import org.aitutor.platform.paging.SliceRequest;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.problem.Stale;
import org.aitutor.practice.scoring.ItemStatistics;
import org.aitutor.practice.scoring.Score;
import org.junit.jupiter.api.Test;

class QuizzesTest {
    private final QuizWorld world = new QuizWorld();

    @Test
    void aQuizNamesOnlyWhatTheCourseHas() {
        QuizWorld.Draft items = aQuiz().asking(new Questions.Chosen(List.of(item("ladder"), item("none"))));
        QuizWorld.Draft skills = aQuiz().asking(new Questions.Drawn(List.of(SkillId.of(QuizWorld.COURSE, "none")), 2));

        assertThatThrownBy(() -> world.set(items))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("none");
        assertThatThrownBy(() -> world.set(skills))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("skills");
        assertThat(world.kept.of(QuizWorld.COURSE)).isEmpty();
    }

    @Test
    void aChangeOfAnOlderRevisionIsStale() {
        Quiz quiz = world.set(aQuiz());

        Quiz changed = world.quizzes.change(
                world.course(), quiz.id(), aQuiz().attempts(3).draft(), 1);

        assertThat(changed.terms().maxAttempts()).isEqualTo(3);
        assertThatThrownBy(() -> world.quizzes.change(world.course(), quiz.id(), aQuiz().draft(), 1))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        List<Quiz> all = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            all.add(world.set(aQuiz()));
            world.pass(Duration.ofMillis(1));
        }

        Slice<Quiz> first = world.quizzes.of(world.course(), SliceRequest.first(3));
        Slice<Quiz> second = world.quizzes.of(world.course(), new SliceRequest(3, first.next()));

        assertThat(first.items()).isEqualTo(all.subList(0, 3));
        assertThat(second.items()).isEqualTo(all.subList(3, 5));
        assertThat(second.next()).isEmpty();
    }

    @Test
    void aCourseHasSoManyQuizzesAtMost() {
        for (int n = 0; n < 200; n++) {
            world.set(aQuiz());
        }

        assertThatThrownBy(() -> world.set(aQuiz())).isInstanceOf(QuizRefused.class);
    }

    @Test
    void extraTimeIsForWhoIsEnrolledAndWithinBounds() {
        Quiz quiz = world.set(aQuiz());

        assertThatThrownBy(() -> world.quizzes.giveExtraTime(world.course(), quiz.id(), new UserId("none"), 25))
                .isInstanceOf(EnrollmentNotFound.class);
        assertThatThrownBy(() -> world.quizzes.giveExtraTime(world.course(), quiz.id(), ANN, 301))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> world.quizzes.giveExtraTime(world.course(), quiz.id(), ANN, -1))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aStudentSeesHowTheyStand() {
        Quiz later = world.set(aQuiz().opens(NOON.plusSeconds(3600)));
        Quiz closed = world.set(aQuiz().closes(NOON.minusSeconds(1)));
        Quiz fresh = world.set(aQuiz());
        Quiz begun = world.set(aQuiz().attempts(2));
        Quiz done = world.set(aQuiz());
        QuizAttempt open = world.start(ANN, begun);
        QuizAttempt ended = world.start(ANN, done);
        world.save(ended, "choose", "{'choice':'a'}");
        world.attempts.submit(ANN, ended.id());

        List<QuizStanding> standings = List.of(later, closed, fresh, begun, done).stream()
                .map(quiz -> world.overview.of(ANN, world.course(), quiz.id()))
                .toList();

        assertThat(standings)
                .extracting(QuizStanding::state)
                .containsExactly(
                        QuizStanding.State.NOT_YET,
                        QuizStanding.State.CLOSED,
                        QuizStanding.State.OPEN,
                        QuizStanding.State.IN_PROGRESS,
                        QuizStanding.State.USED_UP);
        assertThat(standings).extracting(QuizStanding::attemptsLeft).containsExactly(1, 1, 1, 1, 0);
        assertThat(standings.get(3).open()).contains(open.id());
        assertThat(standings.get(4).best()).contains(new Score(1 / 3.0));
        assertThat(world.overview
                        .of(ANN, world.course(), SliceRequest.first(10))
                        .items())
                .hasSize(5)
                .containsAll(standings);
    }

    @Test
    void whatAQuizAsksIsNeitherPractisedNorHelpedWithWhileItIsSat() {
        Quiz quiz = world.set(aQuiz());
        assertThat(world.sittings.sitting(ANN, QuizWorld.COURSE)).isFalse();
        QuizAttempt attempt = world.start(ANN, quiz);

        assertThat(world.sittings.itemsBefore(ANN, QuizWorld.COURSE))
                .containsExactlyInAnyOrder(item("ladder"), item("choose"), item("match"));
        assertThat(world.sittings.sitting(ANN, QuizWorld.COURSE)).isTrue();
        assertThat(world.sittings.sitting(BOB, QuizWorld.COURSE)).isFalse();
        world.pass(Duration.ofMinutes(30));
        assertThat(world.sittings.sitting(ANN, QuizWorld.COURSE)).isFalse();
        assertThat(attempt.open()).isTrue();
    }

    @Test
    void whatAnAttemptAsksIsGuardedToItsEndAlsoWhenItsQuizIsTakenAway() {
        Quiz quiz = world.set(aQuiz());
        world.start(ANN, quiz);

        world.quizzes.delete(world.course(), quiz.id());

        assertThat(world.sittings.itemsBefore(ANN, QuizWorld.COURSE))
                .containsExactlyInAnyOrder(item("ladder"), item("choose"), item("match"));
        assertThat(world.sittings.sitting(BOB, QuizWorld.COURSE)).isFalse();
        world.pass(Duration.ofMinutes(30));
        assertThat(world.sittings.sitting(ANN, QuizWorld.COURSE)).isFalse();
    }

    @Test
    void whatAnAttemptAsksIsGuardedToItsEndAlsoWhenItsQuizIsPutOffOrClosed() {
        Quiz putOff = world.set(aQuiz().asking(new Questions.Chosen(List.of(item("ladder")))));
        Quiz closed = world.set(aQuiz().asking(new Questions.Chosen(List.of(item("choose")))));
        world.start(ANN, putOff);
        world.start(BOB, closed);

        world.quizzes.change(
                world.course(),
                putOff.id(),
                aQuiz().opens(NOON.plusSeconds(86_400)).draft(),
                putOff.revision());
        world.quizzes.change(
                world.course(),
                closed.id(),
                aQuiz().closes(NOON.minusSeconds(60)).draft(),
                closed.revision());

        assertThat(world.sittings.itemsBefore(ANN, QuizWorld.COURSE)).containsExactly(item("ladder"));
        assertThat(world.sittings.itemsBefore(BOB, QuizWorld.COURSE)).containsExactly(item("choose"));
    }

    @Test
    void whereNobodySitsAQuizThatIsAskedOncePerMemberInTenSeconds() {
        int before = world.keptAttempts.askedForOpen();
        for (int n = 0; n < 20; n++) {
            world.sittings.sitting(ANN, QuizWorld.COURSE);
            world.sittings.sitting(BOB, QuizWorld.COURSE);
        }
        int within = world.keptAttempts.askedForOpen() - before;
        world.pass(Duration.ofSeconds(11));
        world.sittings.sitting(ANN, QuizWorld.COURSE);

        assertThat(within).isEqualTo(1);
        assertThat(world.keptAttempts.askedForOpen() - before).isEqualTo(2);
    }

    @Test
    void resultsCountEveryAttemptAndJudgeItemsByTheFirst() {
        Quiz quiz = world.set(aQuiz().attempts(2));
        sit(ANN, quiz, "a");
        sit(ANN, quiz, "b");
        sit(BOB, quiz, "b");
        world.enrollments.enroll(new UserId("cleo"), QuizWorld.COURSE);
        world.start(new UserId("cleo"), quiz);

        QuizResults.Report report = world.results.report(world.course(), quiz.id());
        ItemStatistics choose = report.statistics().items().stream()
                .filter(item -> item.item().equals(item("choose").value()))
                .findFirst()
                .orElseThrow();

        assertThat(report.open()).isEqualTo(1);
        assertThat(report.statistics().students()).isEqualTo(2);
        assertThat(report.statistics().attempts()).isEqualTo(3);
        assertThat(report.statistics().summary().orElseThrow().meanScore()).isCloseTo(1 / 9.0, within(1e-4));
        assertThat(choose.shareRight()).isEqualTo(0.5);
        assertThat(choose.answered()).isEqualTo(2);
        assertThat(choose.medianMillis()).contains(4000L);
        assertThat(report.stems()).containsEntry(item("choose").value(), "Item choose");
    }

    @Test
    void resultsLeaveNothingOpenBehindItsDeadline() {
        Quiz quiz = world.set(aQuiz());
        world.save(world.start(ANN, quiz), "choose", "{'choice':'a'}");
        world.pass(Duration.ofHours(1));

        List<QuizAttempt> ended = new ArrayList<>();
        world.results.eachEnded(world.course(), quiz.id(), ended::add);

        assertThat(ended).extracting(QuizAttempt::ended).allMatch(Optional::isPresent);
        assertThat(world.results
                        .ended(world.course(), quiz.id(), SliceRequest.first(5))
                        .items())
                .isEqualTo(ended);
    }

    private void sit(UserId student, Quiz quiz, String choice) {
        QuizAttempt attempt = world.start(student, quiz);
        world.save(attempt, "choose", "{'choice':'" + choice + "'}");
        world.attempts.submit(student, attempt.id());
    }
}
