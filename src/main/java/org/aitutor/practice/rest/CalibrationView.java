package org.aitutor.practice.rest;

import java.time.Instant;
import java.util.List;
import org.aitutor.practice.BaselineComparison;
import org.aitutor.practice.CourseCalibration;
import org.aitutor.practice.mastery.Calibration;
import org.jspecify.annotations.Nullable;

/**
 * How the predictions in a course came out; a figure that the answers do not have yet is absent.
 *
 * @param predictions how many came out
 * @param auc the chance that a right answer was predicted higher than a wrong one, from counts by hundredths
 * @param aucError how far {@code auc} can be from the exact figure
 * @param calibrationError the mean gap between what was predicted and what came out, over ten bins
 * @param bins the predictions by tenths of 0 to 1; those without any are left out
 */
public record CalibrationView(
        long predictions,
        @Nullable Double logLoss,
        @Nullable Double auc,
        @Nullable Double aucError,
        @Nullable Double calibrationError,
        List<Bin> bins,
        @Nullable Baseline baseline) {
    /** The mean prediction of a bin, the share that came out right, and how many there were. */
    public record Bin(double predicted, double observed, long count) {}

    /**
     * Knowledge tracing on the same attempts as {@code ours}, those of the thirty days before {@code at}.
     *
     * @param predictions how many attempts were compared
     */
    public record Baseline(
            String model,
            long predictions,
            @Nullable Double logLoss,
            @Nullable Double auc,
            @Nullable Double calibrationError,
            Quality ours,
            Instant at) {}

    /** How good predictions were. */
    public record Quality(
            @Nullable Double logLoss,
            @Nullable Double auc,
            @Nullable Double calibrationError) {}

    static CalibrationView of(CourseCalibration calibration) {
        Calibration live = calibration.live();
        return new CalibrationView(
                live.predictions(),
                figure(live.logLoss()),
                figure(live.auc()),
                figure(live.aucError()),
                figure(live.calibrationError()),
                live.tenths().stream()
                        .filter(bin -> bin.count() > 0)
                        .map(CalibrationView::bin)
                        .toList(),
                calibration.comparison().map(CalibrationView::baseline).orElse(null));
    }

    private static Bin bin(Calibration.Bin bin) {
        return new Bin(bin.expected() / bin.count(), (double) bin.right() / bin.count(), bin.count());
    }

    private static Baseline baseline(BaselineComparison comparison) {
        BaselineComparison.Quality traced = comparison.baseline();
        BaselineComparison.Quality ours = comparison.ours();
        return new Baseline(
                "bkt",
                comparison.predictions(),
                figure(traced.logLoss()),
                figure(traced.auc()),
                figure(traced.calibrationError()),
                new Quality(figure(ours.logLoss()), figure(ours.auc()), figure(ours.calibrationError())),
                comparison.at());
    }

    private static @Nullable Double figure(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
