package org.aitutor.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.config.MapConfig;
import org.aitutor.platform.config.Settings;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.CourseWeights;
import org.aitutor.practice.mastery.Outcome;
import org.aitutor.practice.mastery.SharedParameters;
import org.aitutor.testing.Gauges;
import org.junit.jupiter.api.Test;

class CalibrationGaugesTest {
    private static final Instant NOON = Attempts.NOON;

    private final InMemoryParameterRepository parameters = new InMemoryParameterRepository();
    private final Map<String, Long> versions = new HashMap<>();
    private final Gauges shown = new Gauges();
    private final CalibrationGauges gauges = gauges(2);

    @Test
    void aCoursesFiguresAreShownAsItsPredictionsCameOut() {
        predicted("algebra", 0.8, Outcome.RIGHT);
        predicted("algebra", 0.6, Outcome.WRONG);

        gauges.refresh();

        Map<String, Double> read = shown.read();
        assertThat(read).hasSize(4);
        assertThat(read.get("aitutor_calibration_predictions{course=\"algebra\"}"))
                .isEqualTo(2);
        assertThat(read.get("aitutor_calibration_log_loss{course=\"algebra\"}"))
                .isCloseTo(-(Math.log(0.8) + Math.log(0.4)) / 2, within(1e-12));
        assertThat(read.get("aitutor_calibration_auc{course=\"algebra\"}")).isEqualTo(1);
        assertThat(read.get("aitutor_calibration_error{course=\"algebra\"}")).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aRefreshMovesTheSameSeries() {
        predicted("algebra", 0.8, Outcome.RIGHT);
        gauges.refresh();
        predicted("algebra", 0.2, Outcome.RIGHT);

        gauges.refresh();

        assertThat(shown.read()).hasSize(4).containsEntry("aitutor_calibration_predictions{course=\"algebra\"}", 2.0);
    }

    @Test
    void theCoursesWithTheMostPredictionsAreShownAndTakeTheirSeriesAlong() {
        predicted("algebra", 0.8, Outcome.RIGHT);
        predicted("algebra", 0.8, Outcome.RIGHT);
        predicted("biology", 0.5, Outcome.RIGHT);
        gauges.refresh();
        predicted("chemistry", 0.5, Outcome.RIGHT);
        predicted("chemistry", 0.5, Outcome.WRONG);

        gauges.refresh();

        assertThat(shown.read())
                .hasSize(8)
                .containsKey("aitutor_calibration_auc{course=\"algebra\"}")
                .containsEntry("aitutor_calibration_auc{course=\"chemistry\"}", 0.5);
        predicted("biology", 0.5, Outcome.RIGHT);
        predicted("biology", 0.5, Outcome.RIGHT);
        gauges.refresh();
        assertThat(shown.read()).hasSize(8).containsEntry("aitutor_calibration_predictions{course=\"biology\"}", 3.0);
    }

    @Test
    void whatCannotBeReadLeavesWhatIsShown() {
        predicted("algebra", 0.8, Outcome.RIGHT);
        gauges.refresh();
        parameters.away = true;

        gauges.refresh();

        assertThat(shown.read()).containsEntry("aitutor_calibration_predictions{course=\"algebra\"}", 1.0);
        parameters.away = false;
        predicted("algebra", 0.8, Outcome.RIGHT);
        gauges.refresh();
        assertThat(shown.read()).containsEntry("aitutor_calibration_predictions{course=\"algebra\"}", 2.0);
    }

    private CalibrationGauges gauges(int most) {
        MapConfig config = new MapConfig(Map.of("aitutor.practice.calibration-courses", Integer.toString(most)));
        return new CalibrationGauges(parameters, shown.registry(), new Settings(config));
    }

    private void predicted(String course, double chance, Outcome outcome) {
        long version = versions.merge(course, 1L, Long::sum) - 1;
        SharedParameters none = new SharedParameters(CourseWeights.DEFAULT, Map.of(), Map.of());
        parameters.update(
                new CourseId(course),
                version,
                new FoldedBatch(none, List.of(), Calibration.NONE.with(chance, outcome), NOON));
    }
}
