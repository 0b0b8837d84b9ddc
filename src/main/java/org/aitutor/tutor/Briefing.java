package org.aitutor.tutor;

import java.util.List;
import java.util.Optional;
import org.aitutor.practice.TypedAnswers.Checked;
import org.aitutor.practice.WrongAnswer;
import org.aitutor.tutor.moves.Situation;
import org.aitutor.tutor.retrieval.Passage;

/**
 * All that a turn is answered from.
 *
 * @param question the student's message
 * @param situation what the move is chosen from
 * @param work on the item beside the conversation, if there is one
 * @param found what the course says about the question
 * @param step of the student's own that the message shows, computed
 * @param answered the wrong answer to the item that the message asks about
 */
record Briefing(
        String question,
        Situation situation,
        Optional<ItemWork> work,
        Found found,
        Optional<Checked> step,
        Optional<WrongAnswer> answered) {
    List<Passage> passages() {
        return found.passages();
    }

    /** Whether the message asks for more help, and not about something. */
    boolean wantsMore() {
        return switch (situation.intent()) {
            case ANSWER, HINT, STUCK -> true;
            default -> false;
        };
    }

    int turn() {
        return situation.turn();
    }
}
