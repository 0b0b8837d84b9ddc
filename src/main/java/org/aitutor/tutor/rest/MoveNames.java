package org.aitutor.tutor.rest;

import java.util.Locale;
import org.aitutor.tutor.moves.Move;

/** Moves as the API spells them. */
final class MoveNames {
    private MoveNames() {}

    static String of(Move move) {
        return move.name().toLowerCase(Locale.ROOT);
    }
}
