package org.aitutor.practice.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The command behind {@code scripts/evaluate-learner-model}. */
public final class EvaluateLearnerModel {

    private static final int FOLDS = 5;
    private static final long SEED = 0;

    private EvaluateLearnerModel() {}

    public static void main(String[] arguments) throws IOException {
        Commands.run(() -> evaluate(Arguments.of(
                arguments, List.of("--folds", "--plot", "--fold-every", "--read-every", "--models", "--floor"))));
    }

    private static void evaluate(Arguments arguments) throws IOException {
        long began = System.nanoTime();
        Path file = Path.of(arguments.only("FILE"));
        List<Attempt> attempts = AttemptFile.read(file);
        CrossValidation validation = new CrossValidation(attempts, folds(attempts, arguments));
        Optional<Double> floor = arguments.chance("--floor");
        List<CrossValidation.Result> results = Stream.concat(
                        contenders(arguments), floor.map(OnlineModel::withFloor).stream())
                .map(validation::of)
                .toList();
        if (arguments.option("--plot").isPresent()) {
            Files.writeString(
                    Path.of(arguments.option("--plot").get()),
                    CalibrationPlot.svg("Calibration on held-out students", results));
        }
        List<String> below =
                floor.map(least -> below(results.get(0).all(), least)).stream().toList();
        report(file, attempts, results, below, (System.nanoTime() - began) / 1e9);
    }

    private static Stream<Contender> contenders(Arguments arguments) {
        int foldEvery = arguments.number("--fold-every", 1);
        Contender ours = new OnlineModel(foldEvery, arguments.number("--read-every", foldEvery));
        return switch (arguments.option("--models").orElse("all")) {
            case "all" -> Stream.of(ours, new KnowledgeTracing(), new PerformanceFactors());
            case "ours" -> Stream.of(ours);
            default -> throw new InputProblem("--models wants all or ours. See --help.");
        };
    }

    private static Folds folds(List<Attempt> attempts, Arguments arguments) throws IOException {
        List<String> students =
                attempts.stream().map(Attempt::student).distinct().toList();
        Path file = arguments.option("--folds").map(Path::of).orElse(null);
        if (file != null && Files.exists(file)) {
            return Folds.read(file);
        }
        Folds dealt = Folds.dealt(students, FOLDS, SEED);
        if (file != null) {
            dealt.write(file);
        }
        return dealt;
    }

    private static void report(
            Path file,
            List<Attempt> attempts,
            List<CrossValidation.Result> results,
            List<String> below,
            double seconds) {
        List<String> lines = new ArrayList<>();
        Figures figures = new Figures()
                .and("file", String.valueOf(file.getFileName()))
                .and("attempts", attempts.size())
                .and(
                        "students",
                        attempts.stream().map(Attempt::student).distinct().count());
        lines.add("model     AUC    RMSE   log loss   ECE");
        for (CrossValidation.Result result : results) {
            Metrics mean = result.mean();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-6s  %.4f  %.4f   %.4f   %.4f",
                    result.name(),
                    mean.auc(),
                    mean.rmse(),
                    mean.logLoss(),
                    mean.ece()));
            figures.raw(result.name(), mean.json());
        }
        lines.addAll(below);
        lines.add(figures.and("seconds", seconds).json());
        Commands.say(lines);
    }

    /** What our model predicts below a floor, and what came of it: where that agrees, a floor can only mislead. */
    private static String below(Predictions predictions, double floor) {
        int count = 0;
        int right = 0;
        double expected = 0;
        for (int i = 0; i < predictions.size(); i++) {
            if (predictions.chance(i) < floor) {
                count++;
                right += predictions.outcome(i) ? 1 : 0;
                expected += predictions.chance(i);
            }
        }
        return String.format(
                Locale.ROOT,
                "%d of %d predictions of ours are below %.4f: %.4f expected on average, %.4f were right",
                count,
                predictions.size(),
                floor,
                expected / Math.max(1, count),
                (double) right / Math.max(1, count));
    }
}
