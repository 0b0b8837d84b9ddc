package org.aitutor.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aitutor.catalogue.HintNode;
import org.aitutor.catalogue.Item;

/** The ladder of an item's help: its hints, then its solution; and which rung comes next. */
final class HintSteps {
    private static final String SOLUTION = "worked-solution";

    private HintSteps() {}

    /** The item's hints and, as the last rung, its solution, where it has one. */
    static List<HintNode> of(Item item) {
        List<HintNode> pathway = new ArrayList<>(item.hints());
        if (!item.solution().isBlank()) {
            pathway.add(new HintNode(SOLUTION, List.of(), item.solution(), Optional.empty()));
        }
        return pathway;
    }

    /** The first rung of the pathway that was not taken and whose predecessors were; those that are not there bind nobody. */
    static Optional<HintNode> next(List<HintNode> pathway, List<String> taken) {
        Set<String> there = pathway.stream().map(HintNode::id).collect(Collectors.toSet());
        Set<String> done = new HashSet<>(taken);
        List<HintNode> left =
                pathway.stream().filter(node -> !done.contains(node.id())).toList();
        return left.stream()
                .filter(node -> node.after().stream().allMatch(id -> done.contains(id) || !there.contains(id)))
                .findFirst()
                .or(() -> left.stream().findFirst());
    }

    static long remaining(List<HintNode> pathway, List<String> taken) {
        return pathway.stream().filter(node -> !taken.contains(node.id())).count();
    }
}
