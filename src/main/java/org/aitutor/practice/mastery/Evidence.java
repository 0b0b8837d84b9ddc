package org.aitutor.practice.mastery;

import java.util.ArrayList;
import java.util.List;

/**
 * What a claim of mastery rests on beside the estimate: how often a student answered without help, on which items, and
 * how the last answers came out.
 *
 * @param unaided attempts without help
 * @param items up to two different items that were answered without help: more are not needed to decide
 * @param lastThree the latest outcomes, oldest first, at most three; true for a success
 */
public record Evidence(int unaided, List<String> items, List<Boolean> lastThree) {

    public static final Evidence NONE = new Evidence(0, List.of(), List.of());

    private static final double MASTERED_FROM = 0.85;
    private static final int UNAIDED_NEEDED = 3;
    private static final int ITEMS_NEEDED = 2;
    private static final int RIGHT_OF_LAST_THREE = 2;

    public Evidence {
        items = List.copyOf(items);
        lastThree = List.copyOf(lastThree);
    }

    /**
     * Whether a skill estimated at {@code mastery} counts as mastered: at least 0.85, three unaided attempts on two
     * different items, two of the last three right.
     */
    public boolean masteredAt(double mastery) {
        return mastery >= MASTERED_FROM
                && unaided >= UNAIDED_NEEDED
                && items.size() >= ITEMS_NEEDED
                && lastThree.stream().filter(Boolean::booleanValue).count() >= RIGHT_OF_LAST_THREE;
    }

    Evidence with(String item, Outcome outcome) {
        return new Evidence(unaided + (outcome.unaided() ? 1 : 0), itemsWith(item, outcome), latestWith(outcome));
    }

    private List<String> itemsWith(String item, Outcome outcome) {
        if (!outcome.unaided() || items.size() == ITEMS_NEEDED || items.contains(item)) {
            return items;
        }
        List<String> more = new ArrayList<>(items);
        more.add(item);
        return more;
    }

    private List<Boolean> latestWith(Outcome outcome) {
        List<Boolean> latest = new ArrayList<>(lastThree);
        latest.add(outcome.success());
        return latest.subList(Math.max(0, latest.size() - 3), latest.size());
    }
}
