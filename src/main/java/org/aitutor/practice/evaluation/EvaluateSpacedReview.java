package org.aitutor.practice.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aitutor.learning.scheduling.FsrsWeights;
import org.aitutor.learning.scheduling.WeightsFit;

/** The command behind {@code scripts/evaluate-spaced-review}. */
public final class EvaluateSpacedReview {

    private static final List<Double> SPLITS = List.of(0.5, 0.6, 0.7, 0.8, 0.9);
    private static final double TAIL = 0.8;

    private EvaluateSpacedReview() {}

    public static void main(String[] arguments) throws IOException {
        Commands.run(() -> evaluate(Arguments.of(arguments, List.of())));
    }

    private static void evaluate(Arguments arguments) {
        if (arguments.rest().isEmpty()) {
            throw new InputProblem("Wants a FILE. See --help.");
        }
        for (String file : arguments.rest()) {
            evaluate(Path.of(file));
        }
    }

    private static void evaluate(Path file) {
        ReviewLog log = ReviewLog.read(file);
        List<Recall> defaults = Recall.predicted(log.histories(), new Fsrs(FsrsWeights.DEFAULT));
        if (defaults.isEmpty()) {
            throw new InputProblem(file + " has no review a day or more after the one before.");
        }
        List<Recall> sm2 = Recall.predicted(log.histories(), new SuperMemo2());
        Report report = new Report(file, log.size(), defaults.size());
        report.add("FSRS-6 defaults", "defaults", defaults);
        report.add("a constant", "constant", constant(defaults));
        report.add("SM-2", "sm2", sm2);
        SPLITS.forEach(split -> report.tail(split, log, defaults));
        Commands.say(report.lines());
    }

    /** The share recalled of all, for each: what no model that knows nothing can beat. */
    private static List<Recall> constant(List<Recall> recalls) {
        double share = recalls.stream().filter(Recall::recalled).count() / (double) recalls.size();
        return recalls.stream()
                .map(recall -> new Recall(recall.at(), recall.like(), share, recall.recalled()))
                .toList();
    }

    private static final class Report {

        private final List<String> lines = new ArrayList<>();
        private final Figures figures;

        Report(Path file, int reviews, int predicted) {
            figures = new Figures()
                    .and("file", String.valueOf(file.getFileName()))
                    .and("reviews", reviews)
                    .and("predicted", predicted);
            lines.add(String.valueOf(file.getFileName()) + ": " + reviews + " reviews, " + predicted
                    + " of them a day or more apart");
            lines.add("                     log loss  RMSE(bins)   AUC");
        }

        void add(String label, String name, List<Recall> recalls) {
            Metrics metrics = Metrics.of(Recall.predictions(recalls));
            double rmse = Recall.rmseOfBins(recalls);
            lines.add(String.format(
                    Locale.ROOT, "%-20s  %.4f    %.4f    %.4f", label, metrics.logLoss(), rmse, metrics.auc()));
            figures.raw(
                    name,
                    Figures.of("logLoss", metrics.logLoss())
                            .and("rmseBins", rmse)
                            .and("auc", metrics.auc())
                            .json());
        }

        /** What weights fitted to the reviews before the split predict of those after it. */
        void tail(double split, ReviewLog log, List<Recall> defaults) {
            Instant from = log.quantile(split);
            FsrsWeights fitted = WeightsFit.fit(log.before(from), ZoneOffset.UTC);
            List<Recall> after = Recall.where(defaults, recall -> !recall.at().isBefore(from));
            List<Recall> better = Recall.where(
                    Recall.predicted(log.histories(), new Fsrs(fitted)),
                    recall -> !recall.at().isBefore(from));
            String percent = Math.round(100 * split) + " %";
            lines.add("");
            add("defaults, after " + percent, "tailDefaults" + Math.round(100 * split), after);
            add("fitted to " + percent, "tailFitted" + Math.round(100 * split), better);
            if (split == TAIL) {
                figures.raw(
                        "weights",
                        fitted.toList().stream()
                                .map(w -> String.format(Locale.ROOT, "%.4f", w))
                                .toList()
                                .toString());
            }
        }

        List<String> lines() {
            lines.add("");
            lines.add(figures.json());
            return lines;
        }
    }
}
