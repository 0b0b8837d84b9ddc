package org.aitutor.practice.agenda;

import static org.aitutor.practice.agenda.AgendaWorld.ALGEBRA;
import static org.aitutor.practice.agenda.AgendaWorld.ANN;
import static org.aitutor.practice.agenda.AgendaWorld.GEOMETRY;
import static org.aitutor.practice.agenda.AgendaWorld.SLOPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final AgendaWorld world = new AgendaWorld();

    @Test
    void nothingIsDueBeforeItsDayHasBegun() {
        world.answer(ALGEBRA);

        ReviewQueue queue = world.reviews.of(ANN);

        assertThat(queue.due()).isEmpty();
        assertThat(queue.nextDueAt()).contains(Instant.parse("2026-03-04T03:00:00Z"));
    }

    @Test
    void whatIsDueIsToldAcrossCoursesTheLongestOverdueFirst() {
        world.answer(ALGEBRA);
        world.passDays(1);
        world.answer(GEOMETRY);
        world.answer(GEOMETRY, "step1", "{'value':'1'}");
        world.passDays(2);

        ReviewQueue queue = world.reviews.of(ANN);

        assertThat(queue.due()).extracting(DueSkill::course).startsWith(ALGEBRA).contains(GEOMETRY);
        DueSkill first = queue.due().get(0);
        assertThat(first.skill()).isEqualTo(SLOPE);
        assertThat(first.dueOn()).isEqualTo(MONDAY.plusDays(2));
        assertThat(first.overdueDays()).isEqualTo(1);
        assertThat(first.recall()).isLessThan(0.9).isGreaterThan(0.5);
        assertThat(first.courseTitle()).isNotBlank();
    }

    @Test
    void twoSkillsOfOneDayAreNotBothDueOnTheSame() {
        world.answer(ALGEBRA, "ladder", "{'value':'9'}");
        world.passDays(3);
        world.answer(ALGEBRA, "choose", "{'choice':'a'}");
        world.answer(ALGEBRA, "step1", "{'value':'1'}");
        world.passDays(20);

        assertThat(world.reviews.of(ANN).due()).extracting(DueSkill::dueOn).doesNotHaveDuplicates();
    }

    @Test
    void whatFallsIntoAVacationIsSpreadOverTheDaysBehindIt() {
        world.answer(ALGEBRA);
        world.answer(ALGEBRA, "step1", "{'value':'9'}");
        world.goals.set(ANN, 10, Optional.of(MONDAY.plusDays(10)));
        world.passDays(9);
        ReviewQueue within = world.reviews.of(ANN);
        world.passDays(2);
        world.pass(java.time.Duration.ofHours(1));
        ReviewQueue first = world.reviews.of(ANN);
        world.passDays(14);
        ReviewQueue all = world.reviews.of(ANN);

        assertThat(within.due()).isEmpty();
        assertThat(within.nextDueAt()).isPresent();
        assertThat(within.nextDueAt().orElseThrow()).isAfter(Instant.parse("2026-03-13T02:59:59Z"));
        assertThat(first.due()).hasSizeLessThan(2);
        assertThat(all.due())
                .hasSize(2)
                .allSatisfy(due -> assertThat(due.dueOn()).isAfter(MONDAY.plusDays(10)));
        assertThat(all.due()).extracting(DueSkill::dueOn).doesNotHaveDuplicates();
    }

    @Test
    void anAnswerTakesItsSkillOffTheQueue() {
        world.answer(ALGEBRA);
        world.passDays(3);
        world.answer(ALGEBRA, "choose", "{'choice':'a'}");

        assertThat(world.reviews.of(ANN).due()).isEmpty();
    }
}
