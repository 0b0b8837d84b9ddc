package org.aitutor.practice;

import static org.aitutor.practice.PracticeWorld.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.ItemParameters;
import org.aitutor.practice.mastery.SharedParameters;
import org.junit.jupiter.api.Test;

class CourseModelsTest {
    private final AtomicInteger reads = new AtomicInteger();
    private volatile boolean away;
    private final PracticeWorld world = new PracticeWorld();

    CourseModelsTest() {
        world.parameters.beforeReading(this::read);
    }

    @Test
    void parametersAreReadAgainEveryHalfMinuteAtMostAndWhereNobodyPractisesNever() {
        world.models.of(COURSE);
        for (int second = 0; second < 29; second++) {
            world.pass(Duration.ofSeconds(1));
            world.models.of(COURSE);
        }
        int within = reads.get();
        world.pass(Duration.ofSeconds(1));
        world.models.of(COURSE);
        world.models.of(COURSE);
        int after = reads.get();
        world.pass(Duration.ofHours(8));

        assertThat(List.of(within, after, reads.get())).containsExactly(1, 2, 2);
    }

    @Test
    void manyRequestsAtOnceReadOnce() throws Exception {
        world.models.of(COURSE);
        world.pass(Duration.ofSeconds(31));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<CourseModel>> models = new java.util.ArrayList<>();
            for (int n = 0; n < 64; n++) {
                models.add(threads.submit(() -> world.models.of(COURSE)));
            }
            for (Future<CourseModel> model : models) {
                assertThat(model.get()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(reads.get()).isEqualTo(2);
    }

    @Test
    void whatChangedIsAddedToWhatIsHeld() {
        fold(0, "algebra.ladder", 1);
        world.models.of(COURSE);
        fold(1, "algebra.choose", 2);
        world.pass(Duration.ofSeconds(31));

        CourseModel model = world.models.of(COURSE);

        assertThat(model.shared().item("algebra.ladder").bias()).isEqualTo(1);
        assertThat(model.shared().item("algebra.choose").bias()).isEqualTo(2);
    }

    @Test
    void whileTheDatabaseIsAwayPredictionsGoOnFromWhatIsKnown() {
        fold(0, "algebra.ladder", 1);
        world.models.of(COURSE);
        away = true;
        world.pass(Duration.ofMinutes(5));

        assertThat(world.models.of(COURSE).shared().item("algebra.ladder").bias())
                .isEqualTo(1);
    }

    private void fold(long version, String item, double bias) {
        SharedParameters changed =
                new SharedParameters(CourseWeights.DEFAULT, Map.of(item, new ItemParameters(bias, 1)), Map.of());
        world.parameters.update(COURSE, version, new FoldedBatch(changed, List.of(), Calibration.NONE, world.now()));
    }

    private void read(CourseId course) {
        reads.incrementAndGet();
        if (away) {
            throw new Unavailable("The database", new IllegalStateException("away"));
        }
    }
}
