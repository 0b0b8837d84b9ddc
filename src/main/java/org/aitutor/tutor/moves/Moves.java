package org.aitutor.tutor.moves;

import org.aitutor.tutor.moves.Situation.Step;
import org.aitutor.tutor.moves.Situation.Work;

/** Chooses the move. The smallest help that can bring the student on comes first; the solution comes last. */
public final class Moves {
    private Moves() {}

    public static Move choose(Situation now) {
        return switch (now.intent()) {
            case HARM -> Move.CARE;
            case MANIPULATION -> Move.DECLINE;
            case THANKS -> Move.ENCOURAGE;
            default -> now.work().onItem() ? besideItem(now) : besideLesson(now);
        };
    }

    private static Move besideItem(Situation now) {
        if (now.step() != Step.NONE) {
            return Move.CHECK;
        }
        Work work = now.work();
        return switch (now.intent()) {
            case ANSWER -> firstThought(now) ? Move.PROBE : help(work);
            case HINT -> help(work);
            case STUCK -> firstThought(now) ? Move.PROBE : help(work);
            case MISTAKE -> work.attempts() > 0 && !work.closed() ? Move.FOCUS : concept(now);
            case CONCEPT -> concept(now);
            case GREETING -> Move.PROBE;
            default -> firstThought(now) ? Move.PROBE : focus(work);
        };
    }

    private static Move concept(Situation now) {
        return now.passageFound() ? Move.EXPLAIN : focus(now.work());
    }

    /** Before any work is seen, the tutor asks what the student thinks; it does not ask twice. */
    private static boolean firstThought(Situation now) {
        return now.turn() == 0 && now.work().attempts() == 0 && !now.work().closed();
    }

    private static Move help(Work work) {
        return work.mayReveal() ? Move.REVEAL : Move.HINT;
    }

    private static Move focus(Work work) {
        return work.mayReveal() ? Move.REVEAL : Move.FOCUS;
    }

    private static Move besideLesson(Situation now) {
        return switch (now.intent()) {
            case GREETING -> Move.PROBE;
            case STEP -> now.passageFound() ? Move.EXPLAIN : Move.PROBE;
            default -> now.passageFound() ? Move.EXPLAIN : Move.REDIRECT;
        };
    }
}
