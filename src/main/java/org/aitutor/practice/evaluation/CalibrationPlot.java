package org.aitutor.practice.evaluation;

import java.util.List;

/** How often answers were right among those that were predicted alike: the closer to the diagonal, the better. */
final class CalibrationPlot {

    private static final double NEGLIGIBLE = 0.001;

    private CalibrationPlot() {}

    static String svg(String title, List<CrossValidation.Result> results) {
        Plot plot = new Plot(
                        title,
                        new Plot.Axis("predicted chance of a right answer", 0, 1),
                        new Plot.Axis("share right", 0, 1))
                .guide(new Plot.Point(0, 0), new Plot.Point(1, 1));
        results.forEach(result -> plot.line(result.name(), points(result.all())));
        return plot.svg();
    }

    /** Bins with less than a thousandth of the predictions say more of chance than of the model. */
    private static List<Plot.Point> points(Predictions predictions) {
        return CalibrationBin.of(predictions).stream()
                .filter(bin -> bin.count() > NEGLIGIBLE * predictions.size())
                .map(bin -> new Plot.Point(bin.meanChance(), bin.shareRight()))
                .toList();
    }
}
