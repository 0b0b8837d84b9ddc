package org.aitutor.practice;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;

/** The twin of the real repository, in memory. */
public final class InMemoryLearnerStateRepository implements LearnerStateRepository {
    private record Key(UserId student, CourseId course) {}

    private record Kept(LearnerState state, Optional<Instant> dueAt) {}

    private final Map<Key, Kept> kept = new HashMap<>();

    @Override
    public synchronized Optional<LearnerState> find(UserId student, CourseId course) {
        return Optional.ofNullable(kept.get(new Key(student, course))).map(Kept::state);
    }

    @Override
    public synchronized boolean save(LearnerState changed, Optional<Instant> dueAt) {
        Key key = new Key(changed.student(), changed.course());
        long before = Optional.ofNullable(kept.get(key))
                .map(known -> known.state.version())
                .orElse(0L);
        if (before != changed.version() - 1) {
            return false;
        }
        kept.put(key, new Kept(changed, dueAt));
        return true;
    }

    @Override
    public synchronized boolean restore(LearnerState lost, Optional<Instant> dueAt) {
        return kept.putIfAbsent(new Key(lost.student(), lost.course()), new Kept(lost, dueAt)) == null;
    }

    @Override
    public synchronized boolean emptyOutbox(LearnerState state) {
        Optional<Instant> dueAt = Optional.ofNullable(kept.get(new Key(state.student(), state.course())))
                .flatMap(Kept::dueAt);
        LearnerState emptied = state.next();
        return save(
                new LearnerState(
                        emptied.student(),
                        emptied.course(),
                        emptied.version(),
                        emptied.model(),
                        emptied.memories(),
                        emptied.recent(),
                        emptied.help(),
                        List.of(),
                        emptied.diary()),
                dueAt);
    }

    @Override
    public synchronized List<LearnerState> due(UserId student, Instant by) {
        return kept.values().stream()
                .filter(known -> known.state.student().equals(student))
                .filter(known -> known.dueAt.filter(at -> !at.isAfter(by)).isPresent())
                .sorted(Comparator.comparing(known -> known.dueAt.orElseThrow()))
                .limit(100)
                .map(Kept::state)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue(UserId student, Instant after) {
        return kept.values().stream()
                .filter(known -> known.state.student().equals(student))
                .flatMap(known -> known.dueAt.stream())
                .filter(after::isBefore)
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized List<LearnerState> of(UserId student, Collection<CourseId> courses) {
        return courses.stream()
                .distinct()
                .flatMap(course -> find(student, course).stream())
                .toList();
    }

    @Override
    public synchronized List<List<DayStudied>> daysStudied(UserId student) {
        return kept.values().stream()
                .map(Kept::state)
                .filter(state -> state.student().equals(student))
                .map(state -> state.diary().days())
                .filter(days -> !days.isEmpty())
                .toList();
    }

    @Override
    public synchronized List<LearnerState> withOutboxSince(Instant before, int limit) {
        return kept.values().stream()
                .map(Kept::state)
                .filter(state -> !state.outbox().isEmpty()
                        && state.outbox().get(0).receivedAt().isBefore(before))
                .sorted(Comparator.comparing(state -> state.outbox().get(0).receivedAt()))
                .limit(limit)
                .toList();
    }
}
