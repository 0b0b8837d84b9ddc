package org.aitutor.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.catalogue.SkillId;
import org.aitutor.learning.scheduling.Memory;
import org.aitutor.learning.scheduling.Rating;
import org.aitutor.learning.scheduling.Scheduler;
import org.aitutor.practice.mastery.Outcome;

/** Skills as things to remember: each answer reviews the skills of its item. Days are those of UTC. */
final class Reviewing {
    private static final Scheduler SCHEDULER = new Scheduler(0.9, ZoneOffset.UTC);

    private Reviewing() {}

    /** The memories of these skills after an answer. */
    static Map<SkillId, Memory> after(
            Map<SkillId, Memory> before, Collection<SkillId> skills, Outcome outcome, Duration taken, Instant at) {
        Rating rating = Rating.of(outcome.success(), taken, Optional.empty());
        Map<SkillId, Memory> after = new HashMap<>();
        for (SkillId skill : skills) {
            Memory known = before.get(skill);
            after.put(skill, rounded(known == null ? SCHEDULER.first(rating, at) : SCHEDULER.next(known, rating, at)));
        }
        return after;
    }

    /** In the seven digits that are kept, so that what is read again is what was decided. */
    private static Memory rounded(Memory memory) {
        return new Memory((float) memory.stability(), (float) memory.difficulty(), memory.reviewedAt());
    }

    static Instant dueAt(Memory memory) {
        return SCHEDULER.dueAt(memory);
    }

    /** When the first of these is due. */
    static Optional<Instant> firstDue(Collection<Memory> memories) {
        return memories.stream().map(SCHEDULER::dueAt).min(Comparator.naturalOrder());
    }

    static double recall(Memory memory, Instant now) {
        return SCHEDULER.retrievability(memory, now);
    }
}
