package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.ANN;
import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.practice.mastery.AnswerTime;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.SharedParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryTest {
    private static final SkillId SLOPE = SkillId.of(COURSE, "slope");
    private static final ZoneOffset BERLIN = ZoneOffset.ofHours(1);

    private final PracticeWorld world = new PracticeWorld();

    @Test
    void anAnswerThatCountsIsCountedOnItsDayOnceWhateverIsRepeated() {
        String presentation = world.present("ladder");
        world.answer("k1", "ladder", presentation, "{'value':'3/4'}");
        world.answer("k1", "ladder", presentation, "{'value':'3/4'}");
        world.answer("k2", "ladder", presentation, "{'value':'9'}");
        world.pass(Duration.ofHours(1));
        world.answer("choose", "{'choice':'b'}");
        world.pass(Duration.ofHours(15));
        world.answer("step1", "{'value':'1'}");

        assertThat(world.state().diary().days())
                .containsExactly(
                        new DayStudied(LocalDate.of(2026, 3, 2), 2, BERLIN),
                        new DayStudied(LocalDate.of(2026, 3, 3), 1, BERLIN));
    }

    @Test
    void anAnswerAfterMidnightBelongsToTheDayBefore() {
        world.pass(Duration.ofHours(14));
        world.answer("ladder", "{'value':'3/4'}");

        assertThat(world.state().diary().days()).containsExactly(new DayStudied(LocalDate.of(2026, 3, 2), 1, BERLIN));
    }

    @Test
    void anAnswerMadeOfflineBelongsToItsOwnDay() {
        String early = world.present("ladder");
        Instant made = world.now().plus(Duration.ofHours(1));
        world.pass(Duration.ofDays(2));
        world.answer("choose", "{'choice':'b'}");
        world.answers.answer(
                ANN,
                new Submission(
                        "offline",
                        early,
                        PracticeWorld.item("ladder"),
                        PracticeCourses.json("{'value':'3/4'}"),
                        20_000,
                        Optional.of(made)));

        assertThat(world.state().diary().days())
                .extracting(DayStudied::day)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4));
    }

    @Test
    void aReviewIsDueWhenADayOfTheStudentBegins() {
        AttemptResult result = world.answer("ladder", "{'value':'3/4'}");

        assertThat(result.nextReviewAt()).contains(Instant.parse("2026-03-04T03:00:00Z"));
        assertThat(world.mastery.of(ANN, COURSE).get(0).dueAt()).isEqualTo(result.nextReviewAt());
        assertThat(world.states.due(ANN, Instant.parse("2026-03-04T02:59:59Z"))).isEmpty();
        assertThat(world.states.due(ANN, Instant.parse("2026-03-04T03:00:00Z"))).hasSize(1);
    }

    @Test
    void whoMovesIsAskedInTheNewZone() {
        world.answer("ladder", "{'value':'3/4'}");
        world.zone = "Asia/Tokyo";
        world.pass(Duration.ofMinutes(2));

        AttemptResult result = world.answer("step1", "{'value':'1'}");

        assertThat(result.nextReviewAt()).contains(Instant.parse("2026-03-03T19:00:00Z"));
        assertThat(world.state().diary().days())
                .containsExactly(new DayStudied(LocalDate.of(2026, 3, 2), 2, ZoneOffset.ofHours(9)));
    }

    /** What it takes and what is usual give the rating: over twice is slow, under half is fast. */
    @ParameterizedTest
    @CsvSource({
        "3/4, 20000, GOOD",
        "3/4, 40000, GOOD",
        "3/4, 40001, HARD",
        "3/4, 9999, EASY",
        "3/4, 10000, GOOD",
        "3/4, 0, GOOD",
        "9, 5000, AGAIN"
    })
    void theRatingComesFromTheAnswerAndItsTime(String value, long millis, Rating rating) {
        twentySecondsAreUsual();

        world.answers.answer(
                ANN,
                new Submission(
                        "k",
                        world.present("ladder"),
                        PracticeWorld.item("ladder"),
                        PracticeCourses.json("{'value':'" + value + "'}"),
                        millis,
                        Optional.empty()));

        Attempt attempt = world.attempts.find(ANN, "k").orElseThrow();
        assertThat(attempt.review().map(Attempt.Review::rating)).contains(rating);
    }

    @Test
    void aHelpedAnswerIsRatedAsForgotten() {
        twentySecondsAreUsual();
        String presentation = world.present("ladder");
        world.hints.next(ANN, PracticeWorld.item("ladder"), presentation);

        world.answer("k", "ladder", presentation, "{'value':'3/4'}");

        assertThat(world.attempts.find(ANN, "k").orElseThrow().review().map(Attempt.Review::rating))
                .contains(Rating.AGAIN);
    }

    @Test
    void aRebuildMakesTheSameDiary() {
        world.answer("ladder", "{'value':'3/4'}");
        world.pass(Duration.ofDays(1));
        world.zone = "America/Los_Angeles";
        world.answer("choose", "{'choice':'b'}");
        world.pass(Duration.ofDays(1));
        world.answer("step1", "{'value':'1'}");

        LearnerState replayed = StateReplay.of(ANN, COURSE, world.attempts.all(ANN, COURSE));

        assertThat(replayed.diary()).isEqualTo(world.state().diary());
        assertThat(replayed.diary().due()).containsKey(SLOPE);
    }

    @Test
    void theLatestThousandDaysAreKept() {
        Diary diary = Diary.EMPTY;
        for (int day = 0; day < 1005; day++) {
            diary = diary.after(Attempts.anAttempt(ANN, COURSE, "k" + day, day * 86_400));
        }

        List<DayStudied> days = diary.days();
        assertThat(days).hasSize(1000);
        assertThat(days.get(999).day()).isEqualTo(days.get(0).day().plusDays(999));
        assertThat(days.get(999).day()).isEqualTo(LocalDate.of(2028, 11, 30));
    }

    private void twentySecondsAreUsual() {
        world.parameters.update(
                COURSE,
                0,
                new FoldedBatch(
                        new SharedParameters(
                                CourseWeights.DEFAULT,
                                Map.of(
                                        "algebra.ladder",
                                        new ItemParameters(0, 10, new AnswerTime(Math.log(20_000), 10))),
                                Map.of()),
                        List.of(),
                        Calibration.NONE,
                        world.now()));
    }
}
