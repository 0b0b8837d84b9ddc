package org.aitutor.practice.quiz;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/**
 * A quiz of a course: begun, changed under its revision, deleted.
 *
 * @param revision counts the changes of what it asks and its terms; extra time is no part of it
 * @param opensAt before which no attempt begins
 * @param extraTime of students who need it, in percent
 */
public record Quiz(
        QuizId id,
        int revision,
        QuizTerms terms,
        Questions questions,
        Optional<Instant> opensAt,
        Instant createdAt,
        Map<UserId, Integer> extraTime) {
    public Quiz {
        extraTime = Map.copyOf(extraTime);
    }

    static Quiz fresh(QuizId id, QuizDraft draft, Instant now) {
        return new Quiz(id, 1, draft.terms(), draft.questions(), draft.opensAt(), now, Map.of());
    }

    Quiz changed(QuizDraft draft) {
        return new Quiz(id, revision + 1, draft.terms(), draft.questions(), draft.opensAt(), createdAt, extraTime);
    }

    Quiz withExtraTime(UserId student, int percent) {
        Map<UserId, Integer> changed = new java.util.HashMap<>(extraTime);
        if (percent == 0) {
            changed.remove(student);
        } else {
            changed.put(student, percent);
        }
        return new Quiz(id, revision, terms, questions, opensAt, createdAt, changed);
    }

    /** The student's extra time in percent; 0 for most. */
    public int extraPercent(UserId student) {
        return extraTime.getOrDefault(student, 0);
    }

    boolean opened(Instant now) {
        return opensAt.filter(now::isBefore).isEmpty();
    }

    /** Whether this student may not begin any more. Extra time lengthens an attempt, it begins with the others. */
    boolean closed(Instant now) {
        return terms.closesAt().filter(time -> !now.isBefore(time)).isPresent();
    }

    /** When nobody can be at it any more, whoever has how much extra time; empty where it never closes. */
    Optional<Instant> overAt() {
        int most = extraTime.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Instant start = opensAt.orElse(createdAt);
        return terms.closesAt().map(closes -> {
            Instant begun = start.isBefore(closes) ? start : closes;
            return closes.plus(terms.timeLimit()
                    .orElseGet(() -> java.time.Duration.between(begun, closes))
                    .multipliedBy(most)
                    .dividedBy(100));
        });
    }
}
