package org.aitutor.jobs;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The twin of the repository on MongoDB, for tests without services. */
public final class InMemorySlotRepository implements SlotRepository {
    private record Entry(Instant until, long fencing) {}

    private static final Entry TAKEN = new Entry(Instant.MAX, 0);

    private final Map<String, Entry> slots = new TreeMap<>();

    @Override
    public synchronized void ensure(String kind, int limit) {
        IntStream.range(0, limit).forEach(number -> slots.putIfAbsent(kind + ":" + number, new Entry(Instant.MIN, 0)));
    }

    @Override
    public synchronized Set<String> full(Map<String, Integer> limits, Instant now) {
        Set<String> full = new HashSet<>();
        limits.forEach((kind, limit) -> {
            if (free(kind, limit, now).isEmpty()) {
                full.add(kind);
            }
        });
        return full;
    }

    @Override
    public synchronized Optional<Slot> take(String kind, int limit, Instant now, Instant leaseUntil) {
        Optional<Integer> free = free(kind, limit, now);
        free.ifPresent(number ->
                slots.computeIfPresent(kind + ":" + number, (id, entry) -> new Entry(leaseUntil, entry.fencing() + 1)));
        return free.map(number -> new Slot(kind, number, fencing(kind, number)));
    }

    private long fencing(String kind, int number) {
        return slots.getOrDefault(kind + ":" + number, TAKEN).fencing();
    }

    private Optional<Integer> free(String kind, int limit, Instant now) {
        return IntStream.range(0, limit)
                .filter(number ->
                        !slots.getOrDefault(kind + ":" + number, TAKEN).until().isAfter(now))
                .boxed()
                .findFirst();
    }

    @Override
    public synchronized void prolong(Slot slot, Instant leaseUntil) {
        keep(slot, leaseUntil);
    }

    @Override
    public synchronized void free(Slot slot) {
        keep(slot, Instant.MIN);
    }

    private void keep(Slot slot, Instant until) {
        slots.computeIfPresent(
                slot.kind() + ":" + slot.number(),
                (id, entry) ->
                        entry.fencing() == slot.fencing() && entry.until().isAfter(Instant.MIN)
                                ? new Entry(until, slot.fencing())
                                : entry);
    }
}
