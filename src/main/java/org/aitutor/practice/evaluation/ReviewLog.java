package org.aitutor.practice.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.Review;

/**
 * One learner's reviews, by card, each card's in order of time.
 */
record ReviewLog(Map<String, List<Review>> cards) {

    private static final List<Rating> RATINGS = List.of(Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY);

    /**
     * Reads a file of comma-separated lines below a header: the card, the rating (1 again, 2 hard, 3 good, 4 easy), the
     * time (ISO 8601 with offset); further columns are not read.
     */
    static ReviewLog read(Path path) {
        Map<String, List<Review>> cards = new LinkedHashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            lines.readLine();
            String line = lines.readLine();
            for (int number = 2; line != null; number++) {
                put(cards, line.split(",", -1), path + ", line " + number);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new InputProblem("Cannot read " + path + ": " + e.getMessage());
        }
        cards.values().forEach(reviews -> reviews.sort(Comparator.comparing(Review::at)));
        return new ReviewLog(cards);
    }

    Collection<List<Review>> histories() {
        return cards.values();
    }

    /** The reviews before that time. */
    Collection<List<Review>> before(Instant end) {
        return cards.values().stream()
                .map(reviews -> reviews.stream()
                        .filter(review -> review.at().isBefore(end))
                        .toList())
                .filter(reviews -> !reviews.isEmpty())
                .toList();
    }

    /** The time before which that share of all reviews lies. */
    Instant quantile(double share) {
        List<Instant> times = cards.values().stream()
                .flatMap(List::stream)
                .map(Review::at)
                .sorted()
                .toList();
        return times.get((int) Math.min(times.size() - 1L, Math.round(share * times.size())));
    }

    int size() {
        return cards.values().stream().mapToInt(List::size).sum();
    }

    private static void put(Map<String, List<Review>> cards, String[] cells, String where) {
        if (cells.length < 3 || !cells[1].matches("[1-4]")) {
            throw new InputProblem(where + ": is not card,rating,time with a rating from 1 to 4.");
        }
        try {
            Instant at = OffsetDateTime.parse(cells[2]).toInstant();
            Rating rating = RATINGS.get(Integer.parseInt(cells[1]) - 1);
            cards.computeIfAbsent(cells[0], card -> new ArrayList<>()).add(new Review(rating, at));
        } catch (DateTimeException e) {
            throw new InputProblem(where + ": '" + cells[2] + "' is not a time like 2026-03-02T10:00:00Z.");
        }
    }
}
