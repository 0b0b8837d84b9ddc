package org.aitutor.jobs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the slots of kinds of which only so many jobs may run at once in the cluster. A slot is held under a lease: a
 * worker that dies gives it back when that runs out. Each method but the first is one atomic step.
 */
public interface SlotRepository {
    /** Makes the slots of a kind that are not there yet; they are free. */
    void ensure(String kind, int limit);

    /** Of these kinds, by their limits, those that have no free slot. */
    Set<String> full(Map<String, Integer> limits, Instant now);

    /** Takes a free slot; empty where another worker was faster. */
    Optional<Slot> take(String kind, int limit, Instant now, Instant leaseUntil);

    /** Holds it longer, unless it was lost. */
    void prolong(Slot slot, Instant leaseUntil);

    /** Gives it back, unless it was lost. */
    void free(Slot slot);
}
