package org.aitutor.practice.quiz.rest;

import java.util.List;
import java.util.Map;
import org.aitutor.practice.quiz.QuizResults;
import org.aitutor.practice.scoring.ItemStatistics;
import org.aitutor.practice.scoring.QuizStatistics;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz went. Scores are of all attempts that were handed in; items are judged by each student's first.
 *
 * @param open attempts that were not handed in yet
 */
public record ResultsView(
        String quizId,
        String title,
        long students,
        long attempts,
        long open,
        @Nullable Double meanScore,
        @Nullable Double medianScore,
        @Nullable Double passRate,
        @Nullable Long meanMillis,
        List<ItemView> items) {

    /**
     * How an item did.
     *
     * @param shareRight 0 to 1, of the students who had it
     * @param difficulty 1 minus the mean credit, as items state theirs
     * @param discrimination the correlation of its credit with the sum of the others', -1 to 1; absent with fewer than
     *     ten students or where one of the two does not vary
     */
    public record ItemView(
            String itemId,
            String stem,
            long students,
            long answered,
            double shareRight,
            double meanCredit,
            double difficulty,
            @Nullable Double discrimination,
            @Nullable Long medianMillis) {
        static ItemView of(ItemStatistics item, Map<String, String> stems) {
            return new ItemView(
                    item.item(),
                    stems.getOrDefault(item.item(), ""),
                    item.students(),
                    item.answered(),
                    item.shareRight(),
                    item.meanCredit(),
                    item.difficulty(),
                    item.discrimination().orElse(null),
                    item.medianMillis().orElse(null));
        }
    }

    static ResultsView of(QuizResults.Report report) {
        QuizStatistics.Summary summary = report.statistics().summary().orElse(null);
        return new ResultsView(
                report.quiz().id().value(),
                report.quiz().terms().title(),
                report.statistics().students(),
                report.statistics().attempts(),
                report.open(),
                summary == null ? null : summary.meanScore(),
                summary == null ? null : summary.medianScore(),
                summary == null ? null : summary.passRate(),
                summary == null ? null : summary.meanMillis(),
                report.statistics().items().stream()
                        .map(item -> ItemView.of(item, report.stems()))
                        .toList());
    }
}
