package org.aitutor.tutor;

import java.util.List;
import java.util.Optional;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;
import org.aitutor.catalogue.ItemGroup;
import org.aitutor.catalogue.ItemKind;
import org.aitutor.catalogue.ItemOutline;
import org.aitutor.practice.ItemStanding;
import org.aitutor.practice.TypedAnswers;
import org.aitutor.practice.TypedAnswers.Checked;
import org.aitutor.tutor.moves.Situation;
import org.aitutor.tutor.retrieval.HintText;

/** The item beside a conversation, as this student has it. */
record ItemWork(ItemStanding standing) {
    Item item() {
        return standing.item();
    }

    /** What the student sees of it. */
    String question() {
        return question(item());
    }

    static String question(Item item) {
        return item.group().map(ItemGroup::stem).orElse("") + "\n\n" + item.stem();
    }

    Gate gate() {
        return new Gate(FinalAnswers.of(item().task()), question());
    }

    /** Whether the answer is chosen, not written. */
    boolean isChosen() {
        return item().task().kind() == ItemKind.CHOICE || item().task().kind() == ItemKind.MULTIPLE;
    }

    List<String> taken() {
        return standing.taken().stream().map(HintNode::text).toList();
    }

    /** What the hints state that the student knows: those that were taken, and all once the item is solved. */
    List<String> stated() {
        return (standing.solved() ? item().hints() : standing.taken())
                .stream()
                        .filter(node -> node.scaffold().isEmpty())
                        .map(node -> String.join(" ", HintText.of(node.text()).statements()))
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** Whether one of the sentences stands in a hint that was not taken yet. */
    boolean hasStillToSay(List<String> sentences) {
        return item().hints().stream()
                .filter(node -> !standing.taken().contains(node))
                .map(node -> node.text().replaceAll("\\s+", " "))
                .anyMatch(text -> sentences.stream().anyMatch(text::contains));
    }

    /** Whether the other is this item, or another step of its problem. */
    boolean isOfTheSameProblem(ItemOutline other) {
        return item().id().equals(other.id())
                || item().group()
                        .map(ItemGroup::id)
                        .filter(id -> other.group().filter(id::equals).isPresent())
                        .isPresent();
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
