package org.aitutor.tutor;

import java.util.List;
import java.util.Optional;
import org.aitutor.tutor.moves.Situation;

/**
 * The item beside a conversation, as this student has it.
 *
 * @param stem of the item, its group's before it
 * @param answers the ways to write the final answer, for the gate
 * @param solution the worked solution; empty text where there is none
 * @param attempts made
 * @param taken the texts of the rungs that were given, the last one last
 * @param next the text of the rung that comes next
 * @param hintsLeft rungs that were not given yet
 * @param closed whether it is answered
 */
record ItemWork(
        String stem,
        List<String> answers,
        String solution,
        int attempts,
        List<String> taken,
        Optional<String> next,
        int hintsLeft,
        boolean closed) {
    ItemWork {
        answers = List.copyOf(answers);
        taken = List.copyOf(taken);
    }

    Situation.Work forMoves() {
        return new Situation.Work(true, attempts, hintsLeft, closed);
    }
}
