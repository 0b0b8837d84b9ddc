package org.aitutor.practice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;
import org.aitutor.platform.problem.Conflict;

/** Rebuilds a student's state from the attempts: for an operator, when a state was lost or is in doubt. */
@Singleton
public final class StateRebuilding {
    private static final int TRIES = 8;

    private final LearnerStateRepository states;
    private final AttemptRepository attempts;

    @Inject
    public StateRebuilding(LearnerStateRepository states, AttemptRepository attempts) {
        this.states = states;
        this.attempts = attempts;
    }

    /** What the attempts make of the student; changes nothing. */
    public Rebuilt check(UserId student, CourseId course) {
        Optional<LearnerState> there = states.find(student, course);
        LearnerState known = there.orElseGet(() -> LearnerState.fresh(student, course));
        Collection<Attempt> made = attempts(known);
        LearnerState replayed = StateReplay.of(student, course, made);
        return new Rebuilt(
                there,
                there.map(state -> StateReplay.carried(replayed, state)).orElse(replayed),
                made.size(),
                StateReplay.missing(known, made));
    }

    /** Puts the state that the attempts make in the place of another; one that lacks attempts is never put there. */
    public Rebuilt rebuild(UserId student, CourseId course) {
        for (int n = 0; n < TRIES; n++) {
            Rebuilt rebuilt = check(student, course);
            if (rebuilt.agrees() || !rebuilt.complete() || written(rebuilt)) {
                return rebuilt;
            }
        }
        throw new Conflict("The student is answering right now. Please try again.");
    }

    private boolean written(Rebuilt rebuilt) {
        LearnerState state = rebuilt.state();
        return rebuilt.there().isPresent()
                ? states.save(state.next(), state.firstDue())
                : states.restore(state, state.firstDue());
    }

    /** Those that are kept, and those that have not been forwarded yet. */
    private Collection<Attempt> attempts(LearnerState there) {
        Map<String, Attempt> all = new LinkedHashMap<>();
        attempts.all(there.student(), there.course()).forEach(attempt -> all.put(attempt.id(), attempt));
        there.outbox().forEach(attempt -> all.putIfAbsent(attempt.id(), attempt));
        return all.values();
    }
}
