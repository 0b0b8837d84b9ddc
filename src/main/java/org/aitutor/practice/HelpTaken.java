package org.aitutor.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.aitutor.catalogue.ItemId;

/**
 * The help a student took with an item. It is kept by item, not by presentation, so that asking for the item anew makes
 * nobody's help undone; after a day the ladder starts again.
 *
 * @param nodes the rungs taken, in order
 * @param open whether the last of them asks a question that is not answered yet
 * @param at the last time help was taken
 */
public record HelpTaken(ItemId item, List<String> nodes, boolean open, Instant at) {
    private static final Duration COUNTS_FOR = Duration.ofHours(24);

    public HelpTaken {
        nodes = List.copyOf(nodes);
    }

    static HelpTaken none(ItemId item, Instant at) {
        return new HelpTaken(item, List.of(), false, at);
    }

    boolean countsAt(Instant now) {
        return at.plus(COUNTS_FOR).isAfter(now);
    }

    HelpTaken with(String node, boolean asks, Instant now) {
        List<String> more = new ArrayList<>(nodes);
        more.add(node);
        return new HelpTaken(item, more, asks, now);
    }

    HelpTaken answered() {
        return new HelpTaken(item, nodes, false, at);
    }
}
