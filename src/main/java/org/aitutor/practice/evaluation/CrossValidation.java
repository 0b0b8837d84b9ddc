package org.aitutor.practice.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** Holds each fold of students out in turn. */
final class CrossValidation {

    private final List<Attempt> attempts;
    private final Folds folds;

    CrossValidation(List<Attempt> attempts, Folds folds) {
        this.attempts = attempts;
        this.folds = folds;
        attempts.forEach(attempt -> folds.of(attempt.student()));
    }

    /** What the contender predicts of each fold, trained on the others. */
    Result of(Contender contender) {
        return new Result(
                contender.name(),
                IntStream.range(0, folds.count())
                        .parallel()
                        .mapToObj(fold -> contender.predict(where(fold, false), where(fold, true)))
                        .filter(predictions -> predictions.size() > 0)
                        .toList());
    }

    private List<Attempt> where(int fold, boolean held) {
        return attempts.stream()
                .filter(attempt -> (folds.of(attempt.student()) == fold) == held)
                .toList();
    }

    /** The predictions of one contender, by fold. */
    record Result(String name, List<Predictions> folds) {

        Metrics mean() {
            return Metrics.mean(folds.stream().map(Metrics::of).toList());
        }

        Predictions all() {
            return Predictions.joined(folds);
        }
    }
}
