package org.aitutor.tutor;

import java.util.ArrayList;
import java.util.List;
import org.aitutor.tutor.moves.Move;
import org.aitutor.tutor.retrieval.Quote;

/** Where an item's hints are spent: says again what of them the message is about. */
final class Recalling {
    private Recalling() {}

    /**
     * One or two hints at most.
     *
     * @param stated what the hints state, in order
     */
    static Reply from(List<String> stated, Briefing briefing) {
        int turn = briefing.turn();
        if (stated.isEmpty()) {
            return Reply.of(Move.REVEAL, Phrases.ONLY_QUESTIONS.at(turn));
        }
        List<String> last = List.of(stated.get(stated.size() - 1));
        if (briefing.wantsMore()) {
            return reply(Phrases.LAST_HINT, last, turn);
        }
        List<String> about = Quote.about(stated, briefing.question());
        return about.isEmpty() ? reply(Phrases.COMPARE, last, turn) : reply(Phrases.ABOUT_THAT, about, turn);
    }

    private static Reply reply(Phrases opening, List<String> hints, int turn) {
        List<String> sentences = new ArrayList<>();
        sentences.add(opening.at(turn));
        sentences.addAll(hints);
        sentences.add(Phrases.STEP.at(turn));
        return new Reply(Move.REVEAL, sentences, List.of());
    }
}
