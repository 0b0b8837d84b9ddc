package org.aitutor.platform.idempotency;

import java.util.Optional;

/** Keeps the keys for 24 hours. */
public interface IdempotencyRepository {
    /** Keeps the claim unless its id is there. @return the one that is there now: this one, or an older one */
    Claim claim(Claim claim);

    /** Puts the claim in the place of one whose holder died. @return whether that one still stood, without an answer */
    boolean takeOver(Claim dead, Claim claim);

    /** Keeps the holder's answer. */
    void complete(String id, String holder, Answer answer);

    /** Forgets the key, if that holder has it without an answer. */
    void release(String id, String holder);

    Optional<Claim> find(String id);
}
