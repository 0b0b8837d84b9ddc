package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.tutor.moves.Move;
import org.aitutor.tutor.moves.Situation.Step;
import org.aitutor.tutor.retrieval.Passage;
import org.aitutor.tutor.retrieval.Quote;

/** Says a move with the course's own words. Needs no model and no network; two turns of a conversation differ. */
@Singleton
final class BuiltInTutor {
    @Inject
    BuiltInTutor() {}

    Reply say(Move move, Briefing briefing) {
        return switch (move) {
            case PROBE -> Reply.of(move, Phrases.PROBE.at(briefing.turn()));
            case FOCUS -> focus(briefing);
            case HINT -> hint(briefing);
            case EXPLAIN -> explain(briefing);
            case CHECK -> check(briefing);
            case REVEAL -> reveal(briefing);
            case ENCOURAGE -> Reply.of(move, Phrases.ENCOURAGE.at(briefing.turn()));
            case REDIRECT -> Reply.of(move, Phrases.REDIRECT.at(briefing.turn()));
            case DECLINE -> Reply.of(move, Phrases.DECLINE.at(briefing.turn()), Phrases.PROBE.at(briefing.turn()));
            case CARE -> new Reply(move, Phrases.CARE, List.of());
        };
    }

    private static Reply focus(Briefing briefing) {
        List<String> taken = briefing.work().map(ItemWork::taken).orElse(List.of());
        if (taken.isEmpty()) {
            return Reply.of(Move.FOCUS, Phrases.FOCUS.at(briefing.turn()));
        }
        return Reply.of(
                Move.FOCUS,
                "Look again at this step: " + taken.get(taken.size() - 1),
                Phrases.STEP.at(briefing.turn()));
    }

    private static Reply hint(Briefing briefing) {
        return briefing.work()
                .flatMap(ItemWork::nextHint)
                .map(rung -> Reply.of(Move.HINT, rung, Phrases.STEP.at(briefing.turn())))
                .orElseGet(() -> Reply.of(Move.FOCUS, Phrases.GIVES_AWAY.at(briefing.turn())));
    }

    private static Reply explain(Briefing briefing) {
        List<String> sentences = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        Passage passage = briefing.passages().get(0);
        sentences.add(Phrases.EXPLAIN.at(briefing.turn()).formatted(passage.title()));
        for (String quote : Quote.from(passage, briefing.question())) {
            sentences.add(quote);
            citations.add(new Citation(passage.lesson(), passage.title(), quote));
        }
        sentences.add(Phrases.OWN_WORDS.at(briefing.turn()));
        return new Reply(Move.EXPLAIN, sentences, citations);
    }

    private static Reply check(Briefing briefing) {
        if (briefing.situation().step() == Step.RIGHT) {
            return Reply.of(Move.CHECK, Phrases.RIGHT.at(briefing.turn()), Phrases.ASK_WHY.at(briefing.turn()));
        }
        String mistake = briefing.mistake().orElseGet(() -> Phrases.WRONG.at(briefing.turn()));
        return Reply.of(Move.CHECK, Phrases.NOT_YET.at(briefing.turn()), mistake, Phrases.STEP.at(briefing.turn()));
    }

    private static Reply reveal(Briefing briefing) {
        String solution = briefing.work().map(work -> work.item().solution()).orElse("");
        List<String> sentences = new ArrayList<>();
        sentences.add("Here is the whole way, step by step.");
        if (solution.isBlank()) {
            briefing.work().map(ItemWork::taken).ifPresent(sentences::addAll);
        } else {
            sentences.add(solution);
        }
        sentences.add(Phrases.AFTER_REVEAL.at(briefing.turn()));
        return new Reply(Move.REVEAL, sentences, List.of());
    }
}
