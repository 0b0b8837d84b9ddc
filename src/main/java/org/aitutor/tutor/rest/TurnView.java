package org.aitutor.tutor.rest;

import java.time.Instant;
import org.aitutor.tutor.Turn;
import org.jspecify.annotations.Nullable;

/**
 * A student's message and what the tutor said to it.
 *
 * @param id of the answer, to rate it by
 * @param question what the student said
 * @param answer absent where it was cut off
 * @param rating 1 or -1, absent where there is none
 */
public record TurnView(
        String id,
        String question,
        @Nullable AnswerView answer,
        @Nullable Integer rating,
        Instant createdAt) {
    static TurnView of(Turn turn) {
        return new TurnView(
                turn.id().value(),
                turn.message(),
                turn.reply().map(reply -> AnswerView.of(turn)).orElse(null),
                turn.rating().orElse(null),
                turn.at());
    }
}
