package org.aitutor.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.catalogue.SkillId;
import org.aitutor.practice.evaluation.TracingBaseline;

/** The twin of the real repository, in memory. */
public final class InMemoryAttemptRepository implements AttemptRepository {
    private final Map<String, Attempt> kept = new LinkedHashMap<>();
    private final Set<String> folded = new HashSet<>();

    @Override
    public synchronized Optional<Attempt> find(UserId student, String key) {
        return Optional.ofNullable(kept.get(Attempt.idOf(student, key)));
    }

    @Override
    public synchronized void insertAll(Collection<Attempt> attempts) {
        attempts.forEach(attempt -> kept.putIfAbsent(attempt.id(), attempt));
    }

    @Override
    public synchronized List<Attempt> latest(UserId student, CourseId course, int limit) {
        return kept.values().stream()
                .filter(attempt ->
                        attempt.student().equals(student) && attempt.course().equals(course))
                .sorted(Comparator.comparing(Attempt::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Attempt> all(UserId student, CourseId course) {
        return latest(student, course, Integer.MAX_VALUE);
    }

    @Override
    public synchronized List<Attempt> latestOn(UserId student, SkillId skill, int limit) {
        return kept.values().stream()
                .filter(attempt -> attempt.student().equals(student) && attempt.bearsOn(skill))
                .sorted(Comparator.comparing(Attempt::at).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<TracingBaseline.Given> counted(CourseId course, Instant since, int about) {
        List<Attempt> all = kept.values().stream()
                .filter(attempt -> attempt.course().equals(course) && attempt.counts())
                .filter(attempt -> !attempt.at().isBefore(since))
                .sorted(Comparator.comparing(
                                (Attempt attempt) -> attempt.student().value())
                        .thenComparing(attempt ->
                                attempt.prediction().orElseThrow().terms().attempt()))
                .toList();
        int of = 1 + all.size() / about;
        return all.stream()
                .filter(attempt -> Math.floorMod(attempt.student().value().hashCode(), of) == 0)
                .map(attempt -> new TracingBaseline.Given(
                        attempt.student().value(),
                        attempt.item().value(),
                        attempt.prediction().orElseThrow().terms().skillNames().get(0),
                        attempt.prediction().orElseThrow().chance(),
                        attempt.outcome().success()))
                .toList();
    }

    @Override
    public synchronized List<CourseId> unfoldedCourses() {
        return kept.values().stream()
                .filter(this::isUnfolded)
                .map(Attempt::course)
                .distinct()
                .toList();
    }

    @Override
    public synchronized List<Attempt> unfolded(CourseId course, int limit) {
        return kept.values().stream()
                .filter(attempt -> attempt.course().equals(course) && isUnfolded(attempt))
                .sorted(Comparator.comparing(Attempt::at).thenComparing(Attempt::id))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void markFolded(Collection<String> ids) {
        folded.addAll(ids);
    }

    private boolean isUnfolded(Attempt attempt) {
        return attempt.counts() && !folded.contains(attempt.id());
    }
}
