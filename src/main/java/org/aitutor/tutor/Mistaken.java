package org.aitutor.tutor;

import java.util.ArrayList;
import java.util.List;
import org.aitutor.practice.WrongAnswer;
import org.aitutor.tutor.moves.Move;

/** Says something about the student's own wrong answer. */
final class Mistaken {
    private Mistaken() {}

    /** The answer itself, unless it holds a part of the right one; what is known of the mistake, or else where to look. */
    static Reply about(WrongAnswer wrong, ItemWork work, int turn) {
        List<String> sentences = new ArrayList<>();
        wrong.said()
                .filter(work.gate()::passes)
                .ifPresent(answer -> sentences.add(Phrases.YOU_ANSWERED.at(turn).formatted(answer)));
        if (wrong.feedback().isEmpty() && work.isChosen()) {
            sentences.add(Phrases.WRONG_CHOICE.at(turn));
        } else {
            sentences.add(wrong.feedback().orElseGet(() -> Phrases.WRONG.at(turn)));
            sentences.add(Phrases.FIND_IT.at(turn));
        }
        return new Reply(Move.FOCUS, sentences, List.of());
    }
}
