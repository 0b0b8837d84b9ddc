package org.aitutor.tutor;

import java.util.ArrayList;
import java.util.List;
import org.aitutor.tutor.moves.Move;
import org.aitutor.tutor.retrieval.Passage;
import org.aitutor.tutor.retrieval.Quote;

/** Says what a course explains, in its own words and with citations. */
final class Explaining {
    private Explaining() {}

    /** The sentences of a passage that the question is about. */
    static Reply passage(Passage passage, Briefing briefing) {
        Phrases opening = passage.isHint() ? Phrases.EXPLAIN_BY_HINT : Phrases.EXPLAIN;
        return quoting(
                passage,
                briefing.question(),
                List.of(opening.at(briefing.turn()).formatted(passage.title())),
                Phrases.OWN_WORDS.at(briefing.turn()));
    }

    /** What a lesson without a text practises, and the idea of one hint. */
    static Reply lesson(Overview overview, Briefing briefing) {
        int turn = briefing.turn();
        String about = Phrases.OVERVIEW.at(turn).formatted(overview.title(), String.join("; ", overview.skills()));
        if (briefing.passages().isEmpty()) {
            return Reply.of(
                    Move.EXPLAIN, about, Phrases.BEGIN_WITHOUT_HINT.at(turn).formatted(overview.skill()));
        }
        return quoting(
                briefing.passages().get(0),
                overview.skill(),
                List.of(about, Phrases.BEGIN_WITH.at(turn).formatted(overview.skill())),
                Phrases.PRACTICE_IT.at(turn));
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[.!?:;]") ? sentence : sentence + '.';
    }

    private static Reply quoting(Passage passage, String question, List<String> opening, String closing) {
        List<String> sentences = new ArrayList<>(opening);
        List<Citation> citations = new ArrayList<>();
        String title = passage.isHint() ? passage.title() + ", a hint to a problem" : passage.title();
        for (String quote : Quote.from(passage, question)) {
            sentences.add(ended(quote));
            citations.add(new Citation(passage.lesson(), title, quote));
        }
        sentences.add(closing);
        return new Reply(Move.EXPLAIN, sentences, citations);
    }
}
