package org.aitutor.practice.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the attempts of a quiz. Scores are of all attempts; items are judged by each student's first, since who comes
 * again has met them. Not safe for several threads.
 */
public final class QuizTally {
    private final Map<String, ItemTally> items = new LinkedHashMap<>();
    private double[] scores = new double[64];
    private int attempts;
    private long students;
    private long passed;
    private long millis;

    /**
     * Takes an attempt in.
     *
     * @param first whether it is the student's first
     * @param took from start to end, in milliseconds
     */
    public void add(boolean first, Score score, boolean passes, long took, List<ItemResult> results) {
        if (attempts == scores.length) {
            scores = Arrays.copyOf(scores, attempts * 2);
        }
        scores[attempts++] = score.share();
        passed += passes ? 1 : 0;
        millis += took;
        if (first) {
            students++;
            double total = results.stream().mapToDouble(ItemResult::credit).sum();
            results.forEach(result -> items.computeIfAbsent(result.item(), unused -> new ItemTally())
                    .add(result, total));
        }
    }

    /** All that was counted. */
    public QuizStatistics statistics() {
        return new QuizStatistics(
                students,
                attempts,
                attempts == 0 ? Optional.empty() : Optional.of(summary()),
                items.entrySet().stream()
                        .map(item -> item.getValue().statistics(item.getKey()))
                        .toList());
    }

    private QuizStatistics.Summary summary() {
        double[] sorted = Arrays.copyOf(scores, attempts);
        Arrays.sort(sorted);
        double high = sorted[attempts / 2];
        double median = attempts % 2 == 1 ? high : (sorted[attempts / 2 - 1] + high) / 2;
        return new QuizStatistics.Summary(
                Arrays.stream(sorted).sum() / attempts, median, (double) passed / attempts, millis / attempts);
    }
}
