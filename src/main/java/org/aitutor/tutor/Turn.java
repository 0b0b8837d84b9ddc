package org.aitutor.tutor;

import java.time.Instant;
import java.util.Optional;
import org.aitutor.accounts.UserId;

/**
 * A student's message and the answer to it. It is kept before it is answered; a turn that stays without an answer was cut
 * off.
 *
 * @param rating 1 or -1, if the student gave one
 */
public record Turn(
        TurnId id,
        ConversationId conversation,
        UserId student,
        String message,
        Optional<Reply> reply,
        Optional<Integer> rating,
        Instant at) {
    Turn answered(Reply answer) {
        return new Turn(id, conversation, student, message, Optional.of(answer), rating, at);
    }
}
