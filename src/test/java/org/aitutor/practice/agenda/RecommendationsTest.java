package org.aitutor.practice.agenda;

import static org.aitutor.practice.agenda.AgendaWorld.ALGEBRA;
import static org.aitutor.practice.agenda.AgendaWorld.ANN;
import static org.aitutor.practice.agenda.AgendaWorld.GEOMETRY;
import static org.aitutor.practice.agenda.AgendaWorld.SLOPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.LessonId;
import org.aitutor.learning.EnrollmentId;
import org.aitutor.learning.LessonState;
import org.aitutor.practice.agenda.Recommendation.Code;
import org.junit.jupiter.api.Test;

class RecommendationsTest {
    private static final LessonId LESSON = LessonId.of(ALGEBRA, "l1");

    private final AgendaWorld world = new AgendaWorld();

    @Test
    void whatWasNotBegunIsBegunWithItsFirstLesson() {
        List<Recommendation> all = world.recommendations.of(ANN);

        assertThat(all).extracting(Recommendation::code).containsExactly(Code.START, Code.START);
        assertThat(all.get(0).lesson()).isPresent();
        assertThat(all.get(0).text()).isEqualTo("Begin with the lesson “Slopes”.");
    }

    @Test
    void whatIsPressingComesFirstAcrossCourses() {
        world.answer(GEOMETRY);
        world.answer(ALGEBRA);
        world.passDays(1);
        world.answer(GEOMETRY, "choose", "{'choice':'a'}");
        world.passDays(2);
        world.checks.begin(ANN, SLOPE);

        List<Recommendation> all = world.recommendations.of(ANN);

        assertThat(all).extracting(Recommendation::code).isSorted().startsWith(Code.CHECK, Code.REVIEW);
        assertThat(all.get(0).text()).isEqualTo("Finish the check of Slope: 3 items are left.");
        assertThat(all.get(0).skill()).contains(SLOPE);
        assertThat(all.get(1).course().id()).isEqualTo(ALGEBRA);
        assertThat(all.get(1).text()).isEqualTo("Slope is due for review.");
    }

    @Test
    void aLessonThatWasBegunIsReadOnAndOneThatIsReadGivesWayToPractice() {
        EnrollmentId enrollment = EnrollmentId.of(ANN, ALGEBRA);
        world.enrollments.mark(ANN, enrollment, LESSON, LessonState.STARTED);
        List<Recommendation> begun = ofAlgebra();
        world.enrollments.mark(ANN, enrollment, LESSON, LessonState.COMPLETED);
        List<Recommendation> read = ofAlgebra();
        world.answer(ALGEBRA);
        List<Recommendation> practised = ofAlgebra();

        assertThat(begun).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(Code.CONTINUE);
            assertThat(one.lesson()).contains(LESSON);
            assertThat(one.text()).isEqualTo("Read on in “Slopes”.");
        });
        assertThat(read).isEmpty();
        assertThat(practised).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(Code.STRENGTHEN);
            assertThat(one.skill()).contains(SLOPE);
            assertThat(one.text()).isEqualTo("Practice Slope. Needs 2 more answers without help.");
        });
    }

    @Test
    void aVacationAsksForNoReviews() {
        world.answer(ALGEBRA);
        world.goals.set(ANN, 10, Optional.of(java.time.LocalDate.of(2026, 3, 20)));
        world.passDays(5);

        assertThat(world.recommendations.of(ANN))
                .extracting(Recommendation::code)
                .doesNotContain(Code.REVIEW);
    }

    @Test
    void whoIsNotEnrolledIsToldNothing() {
        assertThat(world.recommendations.of(new UserId("bob"))).isEmpty();
    }

    private List<Recommendation> ofAlgebra() {
        return world.recommendations.of(ANN).stream()
                .filter(one -> one.course().id().equals(ALGEBRA))
                .toList();
    }
}
