package org.aitutor.tutor.rest;

import java.time.Instant;
import org.aitutor.tutor.Flag;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to look after.
 *
 * @param displayName what the student is called; absent where the account is gone
 * @param at when they wrote to the tutor what spoke of harm
 */
public record FlagView(
        String id, String studentId, @Nullable String displayName, Instant at) {
    static FlagView of(Flag flag, @Nullable String displayName) {
        return new FlagView(flag.turn().value(), flag.student().value(), displayName, flag.at());
    }
}
