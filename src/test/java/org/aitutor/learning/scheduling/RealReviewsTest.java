package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A learner's 12,580 real reviews: what the default weights predict of the 6,032 that came a day or more after the one
 * before. A constant has a log loss of 0.5279 there.
 */
class RealReviewsTest {

    private static final Scheduler SCHEDULER = new Scheduler(0.9, ZoneOffset.UTC);
    private static final Rating[] RATINGS = Rating.values();

    @Test
    void theDefaultWeightsPredictRealReviewsAsWellAsTheReference() {
        Optional<Path> file = file();
        assumeTrue(file.isPresent(), "review logs not found: set AITUTOR_TEST_DATA to the folder of shared data");

        List<Prediction> predictions = predictions(reviews(file.orElseThrow()));

        assertThat(predictions).hasSize(6032);
        assertThat(logLoss(predictions)).isCloseTo(0.4667, within(0.00005));
        assertThat(errorOverBins(predictions)).isCloseTo(0.0866, within(0.00005));
        assertThat(areaUnderCurve(predictions)).isCloseTo(0.728, within(0.0005));
    }

    @Test
    void aSmallHistoryIsPredictedAsTheFormulasSay() {
        Instant start = Instant.parse("2026-03-02T10:00:00Z");
        List<Review> history = List.of(
                new Review(Rating.GOOD, start),
                new Review(Rating.GOOD, start.plusSeconds(600)),
                new Review(Rating.AGAIN, start.plusSeconds(3 * 86_400)),
                new Review(Rating.GOOD, start.plusSeconds(4 * 86_400)));

        List<Prediction> predictions = predictions(Map.of("card", history));

        assertThat(predictions).extracting(Prediction::recalled).containsExactly(false, true);
        assertThat(predictions.get(0).chance()).isCloseTo(0.880947955766, within(1e-9));
        assertThat(predictions.get(1).chance()).isCloseTo(0.866162688889, within(1e-9));
    }

    private static List<Prediction> predictions(Map<String, List<Review>> cards) {
        List<Prediction> predictions = new ArrayList<>();
        cards.values().forEach(history -> predict(history, predictions));
        return predictions;
    }

    private static void predict(List<Review> history, List<Prediction> predictions) {
        Memory memory = SCHEDULER.first(history.get(0).rating, history.get(0).at);
        int lapses = history.get(0).rating.recalled() ? 0 : 1;
        for (int i = 1; i < history.size(); i++) {
            Review review = history.get(i);
            long days = review.at.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay()
                    - memory.reviewedAt().atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
            if (days >= 1) {
                double chance = SCHEDULER.retrievability(memory, review.at);
                predictions.add(new Prediction(chance, review.rating.recalled(), Bin.of(days, i, lapses)));
            }
            memory = SCHEDULER.next(memory, review.rating, review.at);
            lapses += review.rating.recalled() ? 0 : 1;
        }
    }

    private static double logLoss(List<Prediction> predictions) {
        return predictions.stream()
                .mapToDouble(p -> -Math.log(p.recalled ? p.chance : 1 - p.chance))
                .average()
                .orElseThrow();
    }

    private static double errorOverBins(List<Prediction> predictions) {
        Map<Bin, double[]> sums = new LinkedHashMap<>();
        predictions.forEach(p -> {
            double[] sum = sums.computeIfAbsent(p.bin, bin -> new double[2]);
            sum[0]++;
            sum[1] += (p.recalled ? 1 : 0) - p.chance;
        });
        double squares = sums.values().stream()
                .mapToDouble(sum -> sum[1] * sum[1] / sum[0])
                .sum();
        return Math.sqrt(squares / predictions.size());
    }

    private static double areaUnderCurve(List<Prediction> predictions) {
        List<Prediction> recalled =
                predictions.stream().filter(Prediction::recalled).toList();
        List<Prediction> forgotten =
                predictions.stream().filter(p -> !p.recalled).toList();
        double better = 0;
        for (Prediction yes : recalled) {
            for (Prediction no : forgotten) {
                better += yes.chance > no.chance ? 1 : yes.chance == no.chance ? 0.5 : 0;
            }
        }
        return better / ((double) recalled.size() * forgotten.size());
    }

    private static Map<String, List<Review>> reviews(Path file) {
        Map<String, List<Review>> cards = new LinkedHashMap<>();
        try (var lines = Files.lines(file)) {
            lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> cards.computeIfAbsent(cells[0], card -> new ArrayList<>())
                            .add(new Review(
                                    RATINGS[Integer.parseInt(cells[1]) - 1],
                                    OffsetDateTime.parse(cells[2]).toInstant())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cards;
    }

    private static Optional<Path> file() {
        String named = System.getenv("AITUTOR_TEST_DATA");
        return List.of(Path.of(named == null ? "../shared/data" : named), Path.of("../../shared/data")).stream()
                .map(data -> data.resolve("spaced-repetition/py-fsrs/review_logs_josh.csv"))
                .filter(Files::exists)
                .findFirst();
    }

    private record Review(Rating rating, Instant at) {}

    private record Prediction(double chance, boolean recalled, Bin bin) {}

    /** Reviews that resemble one another: by days since the last, reviews before, and lapses before (srs-benchmark's bins). */
    private record Bin(long days, long reviews, long lapses) {

        static Bin of(long days, int reviews, int lapses) {
            return new Bin(step((double) days, 3.62), step(reviews, 1.89), lapses == 0 ? -1 : step(lapses, 1.73));
        }

        private static long step(double value, double base) {
            return (long) Math.floor(Math.log(value) / Math.log(base));
        }
    }
}
