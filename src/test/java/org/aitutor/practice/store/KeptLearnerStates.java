package org.aitutor.practice.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.practice.DayStudied;
import org.aitutor.practice.InMemoryLearnerStateRepository;
import org.aitutor.practice.LearnerState;
import org.aitutor.practice.LearnerStateRepository;

/** States in memory that pass through the form in which they are stored, so that what it loses is lost in tests too. */
public final class KeptLearnerStates implements LearnerStateRepository {
    private final InMemoryLearnerStateRepository kept = new InMemoryLearnerStateRepository();

    /** The bytes that would be stored, without what stands beside them. */
    public static byte[] packed(LearnerState state) {
        return PackedState.pack(state);
    }

    @Override
    public Optional<LearnerState> find(UserId student, CourseId course) {
        return kept.find(student, course);
    }

    @Override
    public boolean save(LearnerState changed, Optional<Instant> dueAt) {
        return kept.save(asStored(changed, dueAt), dueAt);
    }

    @Override
    public boolean restore(LearnerState lost, Optional<Instant> dueAt) {
        return kept.restore(asStored(lost, dueAt), dueAt);
    }

    @Override
    public boolean emptyOutbox(LearnerState state) {
        return kept.emptyOutbox(state);
    }

    @Override
    public Optional<Instant> nextDue(UserId student, Instant after) {
        return kept.nextDue(student, after);
    }

    @Override
    public List<LearnerState> of(UserId student, Collection<CourseId> courses) {
        return kept.of(student, courses);
    }

    @Override
    public List<List<DayStudied>> daysStudied(UserId student) {
        return kept.daysStudied(student);
    }

    @Override
    public List<LearnerState> due(UserId student, Instant by) {
        return kept.due(student, by);
    }

    @Override
    public List<LearnerState> withOutboxSince(Instant before, int limit) {
        return kept.withOutboxSince(before, limit);
    }

    private static LearnerState asStored(LearnerState state, Optional<Instant> dueAt) {
        return LearnerStateDocument.of(state, dueAt).toState();
    }
}
