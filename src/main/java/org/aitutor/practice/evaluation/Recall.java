package org.aitutor.practice.evaluation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.aitutor.learning.scheduling.Review;

/** A review that came a day or more after the one before: what was predicted of it, and what happened. */
record Recall(Instant at, Resemblance like, double chance, boolean recalled) {

    /** What can say, of each review of a card after the first, how likely it is to be recalled. */
    interface Memorizer {

        /** Forgets the last card; takes the first review of the next one. */
        void first(Review review);

        double chance(long days, Instant at);

        void next(Review review, long days);
    }

    /** What {@code memorizer} says of all reviews, in the order of the cards. */
    static List<Recall> predicted(Collection<List<Review>> histories, Memorizer memorizer) {
        List<Recall> recalls = new ArrayList<>();
        histories.forEach(history -> predict(history, memorizer, recalls));
        return recalls;
    }

    static Predictions predictions(List<Recall> recalls) {
        Predictions predictions = new Predictions();
        recalls.forEach(recall -> predictions.add(recall.chance, recall.recalled));
        return predictions;
    }

    static List<Recall> where(List<Recall> recalls, Predicate<Recall> wanted) {
        return recalls.stream().filter(wanted).toList();
    }

    /** The root of the mean squared gap between chance and share recalled, over bins of reviews that resemble one another. */
    static double rmseOfBins(List<Recall> recalls) {
        Map<Resemblance, double[]> bins = new HashMap<>();
        recalls.forEach(recall -> {
            double[] bin = bins.computeIfAbsent(recall.like, like -> new double[2]);
            bin[0]++;
            bin[1] += (recall.recalled ? 1 : 0) - recall.chance;
        });
        double sum = bins.values().stream()
                .mapToDouble(bin -> bin[1] * bin[1] / bin[0])
                .sum();
        return Math.sqrt(sum / recalls.size());
    }

    private static void predict(List<Review> history, Memorizer memorizer, List<Recall> recalls) {
        memorizer.first(history.get(0));
        int lapses = history.get(0).rating().recalled() ? 0 : 1;
        for (int i = 1; i < history.size(); i++) {
            Review review = history.get(i);
            long days = Math.max(0, day(review) - day(history.get(i - 1)));
            boolean recalled = review.rating().recalled();
            if (days >= 1) {
                double chance = memorizer.chance(days, review.at());
                recalls.add(new Recall(review.at(), Resemblance.of(days, i, lapses), chance, recalled));
            }
            memorizer.next(review, days);
            lapses += recalled ? 0 : 1;
        }
    }

    private static long day(Review review) {
        return review.at().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }

    /** Where a review stands among its like: steps of days since the last, of reviews before, and of lapses before. */
    record Resemblance(long days, long reviews, long lapses) {

        static Resemblance of(long days, int reviews, int lapses) {
            return new Resemblance(
                    step((double) days, 3.62), step(reviews, 1.89), lapses == 0 ? -1 : step(lapses, 1.73));
        }

        private static long step(double value, double base) {
            return (long) Math.floor(Math.log(value) / Math.log(base));
        }
    }
}
