package org.aitutor.practice.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a student's latest attempts say about what may come next. */
final class History {
    private static final Duration REST = Duration.ofHours(24);
    private static final double HALF_FORGOTTEN_DAYS = 3;
    private static final int INTERLEAVED = 2;

    private final List<Past> newestFirst;
    private final Map<String, Instant> lastSeen = new HashMap<>();
    private final Instant now;

    History(List<Past> attempts, Instant now) {
        this.newestFirst = attempts.stream()
                .sorted(Comparator.comparing(Past::at).reversed())
                .toList();
        this.now = now;
        newestFirst.forEach(past -> lastSeen.putIfAbsent(past.item(), past.at()));
    }

    Optional<Past> latest() {
        return newestFirst.stream().findFirst();
    }

    /** The skills of the last two attempts. */
    List<String> latestSkills() {
        return newestFirst.stream()
                .limit(INTERLEAVED)
                .flatMap(past -> past.skills().stream())
                .toList();
    }

    boolean isRested(Candidate candidate) {
        return seen(candidate.item()).map(at -> !at.plus(REST).isAfter(now)).orElse(true);
    }

    /** 1 for an item seen just now, half of it every three days. */
    double freshness(Candidate candidate) {
        return seen(candidate.item())
                .map(at -> (double) Duration.between(at, now).toMinutes()
                        / Duration.ofDays(1).toMinutes())
                .map(days -> Math.pow(0.5, days / HALF_FORGOTTEN_DAYS))
                .orElse(0.0);
    }

    /** Whether the step was reached: the one before it was answered since it was last answered itself. */
    boolean isReached(Candidate step, Optional<Candidate> before) {
        return before.map(Candidate::item)
                .map(item -> seen(item)
                        .map(at -> seen(step.item()).map(at::isAfter).orElse(true))
                        .orElse(false))
                .orElse(true);
    }

    private Optional<Instant> seen(String item) {
        return Optional.ofNullable(lastSeen.get(item));
    }
}
