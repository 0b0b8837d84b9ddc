package org.aitutor.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.aitutor.catalogue.SkillId;

/**
 * A short check of a skill that a student asked for, who knows better than the estimate: a few items without help. It lapses
 * after a day; its answers count in the model as any others do.
 *
 * @param of how many answers it takes, 1 to 3
 */
public record SkillCheck(SkillId skill, Instant openedAt, int of, int answered, int right) {
    static final int ITEMS = 3;
    private static final Duration OPEN_FOR = Duration.ofDays(1);

    /** How a check stands; clients compare the names. */
    public enum State {
        OPEN,
        CONFIRMED,
        NOT_CONFIRMED
    }

    static SkillCheck open(SkillId skill, Instant at, int of) {
        return new SkillCheck(skill, at, of, 0, 0);
    }

    /** Confirmed by two of three, or by all of fewer. */
    public State state() {
        if (answered < of) {
            return State.OPEN;
        }
        return right >= Math.min(of, 2) ? State.CONFIRMED : State.NOT_CONFIRMED;
    }

    boolean isOpenAt(Instant now) {
        return state() == State.OPEN && openedAt.plus(OPEN_FOR).isAfter(now);
    }

    boolean lapsedAt(Instant now) {
        return state() == State.OPEN && !isOpenAt(now);
    }

    /** Whether an answer that counts is one to the check: presented since it was opened, and received while it is open. */
    boolean takes(Collection<SkillId> skills, Instant presentedAt, Instant receivedAt) {
        return isOpenAt(receivedAt) && skills.contains(skill) && !presentedAt.isBefore(openedAt);
    }

    /** As it was begun. */
    SkillCheck begun() {
        return open(skill, openedAt, of);
    }

    /** Whether it is this one, with as many answers or others. */
    boolean isSameAs(SkillCheck other) {
        return begun().equals(other.begun());
    }

    /** With the attempt, where it is an answer to the check. */
    SkillCheck with(Attempt attempt) {
        return takes(attempt.skills(), attempt.presentedAt(), attempt.receivedAt())
                ? new SkillCheck(
                        skill,
                        openedAt,
                        of,
                        answered + 1,
                        right + (attempt.outcome().success() ? 1 : 0))
                : this;
    }
}
