package org.aitutor.tutor;

import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.practice.ItemStanding;
import org.aitutor.practice.TypedAnswers;
import org.aitutor.practice.TypedAnswers.Checked;
import org.aitutor.tutor.moves.Situation;

/** The item beside a conversation, as this student has it. */
record ItemWork(ItemStanding standing) {
    Item item() {
        return standing.item();
    }

    /** What the student sees of it. */
    String question() {
        return item().group().map(ItemGroup::stem).orElse("") + "\n\n" + item().stem();
    }

    Gate gate() {
        return new Gate(FinalAnswers.of(item().task()), question());
    }

    List<String> taken() {
        return standing.taken().stream().map(HintNode::text).toList();
    }

    /** The text of the hint that comes next, if it may be said. */
    Optional<String> nextHint() {
        return standing.next().map(HintNode::text).filter(gate()::passes);
    }

    /** What the student's step is worth, if the message shows one that can be computed. */
    Optional<Checked> check(String message) {
        return Steps.in(message).stream()
                .flatMap(step -> TypedAnswers.check(item().task(), step).stream())
                .findFirst();
    }

    Situation.Work forMoves() {
        return new Situation.Work(true, standing.attempts(), standing.hintsLeft(), standing.solved());
    }
}
