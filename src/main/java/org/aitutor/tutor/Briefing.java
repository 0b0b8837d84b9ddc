package org.aitutor.tutor;

import java.util.List;
import java.util.Optional;
import org.aitutor.tutor.moves.Situation;
import org.aitutor.tutor.retrieval.Passage;

/**
 * All that a turn is answered from.
 *
 * @param question the student's message
 * @param situation what the move is chosen from
 * @param work on the item beside the conversation, if there is one
 * @param passages that speak of the question, best first
 * @param mistake what is known of a wrong step, as a sentence
 */
record Briefing(
        String question,
        Situation situation,
        Optional<ItemWork> work,
        List<Passage> passages,
        Optional<String> mistake) {
    Briefing {
        passages = List.copyOf(passages);
    }

    int turn() {
        return situation.turn();
    }
}
