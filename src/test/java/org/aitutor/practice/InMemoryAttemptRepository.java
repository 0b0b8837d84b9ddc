package org.aitutor.practice;

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
