package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.aitutor.catalogue.Course;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.SharedParameters;
import org.junit.jupiter.api.Test;

class ParameterSweepTest {
    private final PracticeWorld world = new PracticeWorld();
    private final ParameterSweep sweep = new ParameterSweep(world.parameters, world.courses);

    @Test
    void theParametersOfACourseThatIsGoneGoWithIt() {
        fold(COURSE);
        Course course = world.courses.find(COURSE).orElseThrow();
        sweep.run();
        boolean before = world.parameters.calibration(COURSE).isPresent();

        world.courses.delete(COURSE, course.revision());
        sweep.run();

        assertThat(before).isTrue();
        assertThat(world.parameters.calibration(COURSE)).isEmpty();
        assertThat(world.parameters.head(COURSE)).isEqualTo(ParameterRepository.Head.NONE);
    }

    @Test
    void aCourseThatIsHiddenKeepsThem() {
        fold(COURSE);
        Course course = world.courses.find(COURSE).orElseThrow();
        world.courses.replace(course.withPublished(false), course.revision());

        sweep.run();

        assertThat(world.parameters.head(COURSE).version()).isEqualTo(1);
    }

    @Test
    void howeverManyCoursesAreGoneOneTurnFindsThemAmongTheOthers() {
        IntStream.range(0, 230).mapToObj(n -> new CourseId("a-gone" + n)).forEach(this::fold);
        fold(COURSE);
        fold(new CourseId("z-gone"));

        sweep.run();

        assertThat(world.parameters.coursesBehind(Optional.empty(), 300)).containsExactly(COURSE);
    }

    @Test
    void whatIsFoldedInLateGoesWithTheNextTurn() {
        fold(COURSE);
        Course course = world.courses.find(COURSE).orElseThrow();
        world.courses.delete(COURSE, course.revision());
        sweep.run();

        boolean begunAnew = world.parameters.update(COURSE, 0, batch());
        sweep.run();

        assertThat(begunAnew).isTrue();
        assertThat(world.parameters.coursesBehind(Optional.empty(), 1)).isEmpty();
    }

    private void fold(CourseId course) {
        world.parameters.update(course, 0, batch());
    }

    private static FoldedBatch batch() {
        return new FoldedBatch(SharedParameters.NEW, List.of("ann:k1"), Calibration.NONE, Instant.EPOCH);
    }
}
