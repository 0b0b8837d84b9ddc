package org.aitutor.practice;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.aitutor.accounts.UserId;
import org.aitutor.catalogue.CourseId;

/** Makes a student's state again from the attempts, by the step that made it first; pure. */
final class StateReplay {
    private static final Comparator<Attempt> ORDER = Comparator.comparingLong(Attempt::stateVersion)
            .thenComparing(Attempt::receivedAt)
            .thenComparing(Attempt::id);

    private StateReplay() {}

    /** The state after all of the student's attempts in the course, in whatever order they come. */
    static LearnerState of(UserId student, CourseId course, Collection<Attempt> attempts) {
        LearnerState state = LearnerState.fresh(student, course);
        for (Attempt attempt : attempts.stream().sorted(ORDER).toList()) {
            state = state.after(attempt);
        }
        return state;
    }

    /**
     * With what attempts do not tell, from the state that is there: its version, which counts other writes too; help, most
     * of which was taken with items that are not answered yet, and which is void after a day; which checks stand, since one
     * begins without an answer, but not what was answered to them; and the outbox.
     */
    static LearnerState carried(LearnerState replayed, LearnerState there) {
        return new LearnerState(
                there.student(),
                there.course(),
                there.version(),
                replayed.model(),
                replayed.memories(),
                replayed.recent(),
                there.help(),
                there.outbox(),
                replayed.diary().withChecksOf(there.diary()));
    }

    /** How many attempts the state that is there has seen, or the others follow, that are not among these. */
    static int missing(LearnerState there, Collection<Attempt> attempts) {
        Set<Integer> numbers = new HashSet<>();
        Set<String> keys = new HashSet<>();
        int all = there.model().attempts();
        for (Attempt attempt : attempts) {
            keys.add(attempt.key());
            int number =
                    attempt.prediction().map(made -> made.terms().attempt()).orElse(-1);
            numbers.add(number);
            all = Math.max(all, number + 1);
        }
        List<RecentAttempt> unknown = there.recent().stream()
                .filter(recent -> !recent.counted() && !keys.contains(recent.key()))
                .toList();
        return unknown.size()
                + (int) IntStream.range(0, all)
                        .filter(number -> !numbers.contains(number))
                        .count();
    }
}
