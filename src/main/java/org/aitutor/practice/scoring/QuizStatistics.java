package org.aitutor.practice.scoring;

import java.util.List;
import java.util.Optional;

/**
 * How a quiz went.
 *
 * @param students who handed in a first attempt
 * @param attempts that were handed in
 * @param summary absent without any
 * @param items in the order in which they were met
 */
public record QuizStatistics(long students, long attempts, Optional<Summary> summary, List<ItemStatistics> items) {
    public QuizStatistics {
        items = List.copyOf(items);
    }

    /**
     * Over all attempts.
     *
     * @param meanMillis from start to end
     */
    public record Summary(double meanScore, double medianScore, double passRate, long meanMillis) {}
}
