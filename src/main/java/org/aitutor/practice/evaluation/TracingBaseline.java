package org.aitutor.practice.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Bayesian knowledge tracing as the baseline of a course: what it would have predicted of answers that were given. */
public final class TracingBaseline {

    private static final int FOLDS = 5;
    private static final long SEED = 0;

    private TracingBaseline() {}

    /**
     * An answer that counted.
     *
     * @param chance what was predicted of it
     * @param right whether it came out right, without help
     */
    public record Given(String student, String item, String skill, double chance, boolean right) {}

    /** How good predictions were; a figure that the answers do not have is NaN. */
    public record Quality(double logLoss, double auc, double calibrationError) {}

    /** How good the predictions were that were made of these answers. */
    public static Quality ofTheGiven(Collection<Given> answers) {
        Predictions predictions = new Predictions();
        answers.forEach(answer -> predictions.add(answer.chance, answer.right));
        return quality(predictions);
    }

    /**
     * How good those of knowledge tracing are on the same answers: a fifth of the students at a time is predicted from what
     * the others' answers tell of the skills, and from the student's own answers before.
     *
     * @param answers in the order in which each student gave them; of five students at least
     */
    public static Quality ofTracing(Collection<Given> answers) {
        List<Attempt> attempts = answers.stream()
                .map(answer -> new Attempt(answer.student, answer.item, answer.skill, answer.right))
                .toList();
        Folds folds =
                Folds.dealt(attempts.stream().map(Attempt::student).distinct().toList(), FOLDS, SEED);
        List<Predictions> parts = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            parts.add(new KnowledgeTracing()
                    .predict(where(attempts, folds, fold, false), where(attempts, folds, fold, true)));
        }
        return quality(Predictions.joined(parts));
    }

    private static List<Attempt> where(List<Attempt> attempts, Folds folds, int fold, boolean held) {
        return attempts.stream()
                .filter(attempt -> (folds.of(attempt.student()) == fold) == held)
                .toList();
    }

    private static Quality quality(Predictions predictions) {
        Metrics metrics = Metrics.of(predictions);
        return new Quality(metrics.logLoss(), metrics.auc(), metrics.ece());
    }
}
