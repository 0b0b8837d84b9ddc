package org.aitutor.tutor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.aitutor.practice.TypedAnswers.Checked;
import org.aitutor.tutor.moves.Move;
import org.aitutor.tutor.moves.Situation.Step;

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
        return briefing.answered()
                .flatMap(wrong -> briefing.work().map(work -> Mistaken.about(wrong, work, briefing.turn())))
                .orElseGet(() -> lookAgain(briefing));
    }

    private static Reply lookAgain(Briefing briefing) {
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
        return briefing.found()
                .overview()
                .map(overview -> Explaining.lesson(overview, briefing))
                .orElseGet(() -> Explaining.passage(briefing.passages().get(0), briefing));
    }

    private static Reply check(Briefing briefing) {
        if (briefing.situation().step() == Step.RIGHT) {
            return Reply.of(Move.CHECK, Phrases.RIGHT.at(briefing.turn()), Phrases.ASK_WHY.at(briefing.turn()));
        }
        int turn = briefing.turn();
        String mistake = briefing.step().flatMap(Checked::feedback).orElseGet(() -> Phrases.WRONG.at(turn));
        return briefing.step().filter(Checked::inPart).isPresent()
                ? Reply.of(Move.CHECK, Phrases.IN_PART.at(turn), mistake, Phrases.FIND_IT.at(turn))
                : Reply.of(Move.CHECK, Phrases.NOT_YET.at(turn), mistake, Phrases.STEP.at(turn));
    }

    /** Who asks about something is told that, not all of it once more. */
    private static Reply reveal(Briefing briefing) {
        String solution = briefing.work().map(work -> work.item().solution()).orElse("");
        List<String> stated = briefing.work().map(ItemWork::stated).orElse(List.of());
        boolean all = !solution.isBlank() && (briefing.wantsMore() || stated.isEmpty());
        return all
                ? Reply.of(
                        Move.REVEAL,
                        "Here is the whole way, step by step.",
                        solution,
                        Phrases.AFTER_REVEAL.at(briefing.turn()))
                : Recalling.from(stated, briefing);
    }
}
