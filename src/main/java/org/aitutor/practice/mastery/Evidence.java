package org.aitutor.practice.mastery;

import java.util.ArrayList;
import java.util.List;

/**
 * What a claim of mastery rests on beside the estimate: how often a student answered without help, on which items, and
 * how the last answers came out. Keeps no more than the rule needs.
 *
 * @param unaided attempts without help
 * @param items how many different items were answered without help, counted up to 2
 * @param onlyItem the hash of that item while it is one; else 0
 * @param lastThree the latest outcomes, oldest first, at most three; true for a success
 */
public record Evidence(int unaided, int items, int onlyItem, List<Boolean> lastThree) {

    public static final Evidence NONE = new Evidence(0, 0, 0, List.of());

    private static final double MASTERED_FROM = 0.85;
    private static final int UNAIDED_NEEDED = 3;
    private static final int ITEMS_NEEDED = 2;
    private static final int RIGHT_OF_LAST_THREE = 2;

    public Evidence {
        lastThree = List.copyOf(lastThree);
    }

    /**
     * Whether a skill estimated at {@code mastery} counts as mastered: at least 0.85, three unaided attempts on two
     * different items, two of the last three right.
     */
    public boolean masteredAt(double mastery) {
        return mastery >= MASTERED_FROM
                && unaided >= UNAIDED_NEEDED
                && items >= ITEMS_NEEDED
                && lastThree.stream().filter(Boolean::booleanValue).count() >= RIGHT_OF_LAST_THREE;
    }

    Evidence with(String item, Outcome outcome) {
        List<Boolean> latest = latestWith(outcome);
        int hash = item.hashCode();
        if (!outcome.unaided()) {
            return new Evidence(unaided, items, onlyItem, latest);
        }
        if (items == 0) {
            return new Evidence(unaided + 1, 1, hash, latest);
        }
        boolean another = items == 1 && hash != onlyItem;
        return another ? new Evidence(unaided + 1, 2, 0, latest) : new Evidence(unaided + 1, items, onlyItem, latest);
    }

    private List<Boolean> latestWith(Outcome outcome) {
        List<Boolean> latest = new ArrayList<>(lastThree);
        latest.add(outcome.success());
        return latest.subList(Math.max(0, latest.size() - 3), latest.size());
    }
}
