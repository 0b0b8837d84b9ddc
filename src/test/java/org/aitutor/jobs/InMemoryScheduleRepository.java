package org.aitutor.jobs;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The twin of the repository on MongoDB, for tests without services. */
public final class InMemoryScheduleRepository implements ScheduleRepository {
    private record Entry(Instant dueAt, long fencing) {}

    private final Map<String, Entry> schedules = new HashMap<>();

    @Override
    public synchronized void ensure(String name, Instant now) {
        schedules.putIfAbsent(name, new Entry(now, 0));
    }

    @Override
    public synchronized Set<String> due(Instant now) {
        return schedules.entrySet().stream()
                .filter(entry -> !entry.getValue().dueAt().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Optional<Turn> claim(String name, Instant now, Instant leaseUntil) {
        Entry entry = schedules.get(name);
        if (entry == null || entry.dueAt().isAfter(now)) {
            return Optional.empty();
        }
        schedules.put(name, new Entry(leaseUntil, entry.fencing() + 1));
        return Optional.of(new Turn(name, entry.fencing() + 1, now));
    }

    @Override
    public synchronized boolean plan(Turn turn, Instant dueAt) {
        Entry entry = schedules.get(turn.name());
        if (entry == null || entry.fencing() != turn.fencing()) {
            return false;
        }
        schedules.put(turn.name(), new Entry(dueAt, turn.fencing()));
        return true;
    }
}
