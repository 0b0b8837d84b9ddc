package org.aitutor.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.problem.Unavailable;
import org.aitutor.practice.mastery.Calibration;
import org.aitutor.practice.mastery.SharedParameters;

/** The twin of the real repository, in memory. */
public final class InMemoryParameterRepository implements ParameterRepository {
    private record Kept(
            CourseParameters parameters,
            List<String> batch,
            Map<String, Long> versions,
            CourseCalibration calibration,
            Instant foldedAt) {}

    private final Map<CourseId, Kept> kept = new HashMap<>();
    private Consumer<CourseId> beforeReading = any -> {};

    /** Whether the most predicted courses cannot be read. */
    public boolean away;

    /** Is told of each read of what is newer than something. */
    public void beforeReading(Consumer<CourseId> told) {
        beforeReading = told;
    }

    @Override
    public synchronized Head head(CourseId course) {
        return Optional.ofNullable(kept.get(course))
                .map(known -> new Head(known.parameters.version(), known.batch))
                .orElse(Head.NONE);
    }

    @Override
    public synchronized SharedParameters entries(CourseId course, Collection<String> items, Collection<String> skills) {
        return Optional.ofNullable(kept.get(course))
                .map(known -> only(known.parameters.shared(), items::contains, skills::contains))
                .orElse(SharedParameters.NEW);
    }

    @Override
    public synchronized Optional<CourseParameters> newerThan(CourseId course, long version) {
        beforeReading.accept(course);
        return Optional.ofNullable(kept.get(course))
                .filter(known -> known.parameters.version() > version)
                .map(known -> new CourseParameters(
                        course,
                        known.parameters.version(),
                        only(
                                known.parameters.shared(),
                                item -> known.versions.getOrDefault("item " + item, 0L) > version,
                                skill -> known.versions.getOrDefault("skill " + skill, 0L) > version)));
    }

    @Override
    public synchronized boolean update(CourseId course, long version, FoldedBatch batch) {
        Kept before = kept.getOrDefault(
                course,
                new Kept(
                        CourseParameters.fresh(course),
                        List.of(),
                        Map.of(),
                        new CourseCalibration(course, Calibration.NONE, Optional.empty()),
                        Instant.EPOCH));
        if (before.parameters.version() != version) {
            return false;
        }
        Map<String, Long> versions = new HashMap<>(before.versions);
        batch.changed().items().keySet().forEach(item -> versions.put("item " + item, version + 1));
        batch.changed().skills().keySet().forEach(skill -> versions.put("skill " + skill, version + 1));
        CourseCalibration calibration = new CourseCalibration(
                course, before.calibration.live().plus(batch.predictions()), before.calibration.comparison());
        CourseParameters changed = new CourseParameters(course, version + 1, batch.changed());
        kept.put(
                course, new Kept(before.parameters.with(changed), batch.attempts(), versions, calibration, batch.at()));
        return true;
    }

    @Override
    public synchronized Optional<CourseCalibration> calibration(CourseId course) {
        return Optional.ofNullable(kept.get(course)).map(Kept::calibration);
    }

    @Override
    public synchronized List<CourseCalibration> mostPredicted(int limit) {
        if (away) {
            throw new Unavailable("The database", new IllegalStateException("away"));
        }
        return kept.values().stream()
                .map(Kept::calibration)
                .filter(one -> one.live().predictions() > 0)
                .sorted(Comparator.comparing(
                        (CourseCalibration one) -> one.live().predictions(), Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<CourseId> foldedSince(Instant since) {
        return kept.entrySet().stream()
                .filter(entry -> !entry.getValue().foldedAt.isBefore(since))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public synchronized void keep(CourseId course, BaselineComparison comparison) {
        kept.computeIfPresent(
                course,
                (id, known) -> new Kept(
                        known.parameters,
                        known.batch,
                        known.versions,
                        new CourseCalibration(course, known.calibration.live(), Optional.of(comparison)),
                        known.foldedAt));
    }

    @Override
    public synchronized List<CourseId> coursesBehind(Optional<CourseId> last, int limit) {
        return kept.keySet().stream()
                .sorted(Comparator.comparing(CourseId::value))
                .filter(course -> last.filter(before -> course.value().compareTo(before.value()) <= 0)
                        .isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void delete(CourseId course) {
        kept.remove(course);
    }

    private static SharedParameters only(SharedParameters shared, Predicate<String> items, Predicate<String> skills) {
        return new SharedParameters(shared.weights(), only(shared.items(), items), only(shared.skills(), skills));
    }

    private static <T> Map<String, T> only(Map<String, T> all, Predicate<String> which) {
        return all.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
