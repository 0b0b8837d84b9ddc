package org.aitutor.practice;

import org.aitutor.practice.mastery.Evidence;

/** Says why a skill counts as mastered, or what is missing. */
final class MasteryReason {
    private static final double ENOUGH = 0.85;
    private static final int UNAIDED = 3;
    private static final int ITEMS = 2;

    private MasteryReason() {}

    static String of(Evidence evidence, double mastery, int attempts) {
        if (attempts == 0) {
            return "Not practiced yet.";
        }
        if (evidence.masteredAt(mastery)) {
            return "Mastered: right without help on different items, also lately.";
        }
        if (evidence.unaided() < UNAIDED) {
            int more = UNAIDED - evidence.unaided();
            return "Needs " + more + (more == 1 ? " more answer" : " more answers") + " without help.";
        }
        if (evidence.items() < ITEMS) {
            return "Needs an answer to another item without help.";
        }
        return mastery < ENOUGH
                ? "Counts as mastered from a chance of 85%; it is " + Math.floorDiv((long) (mastery * 1000), 10L)
                        + "% now."
                : "Needs two right among the last three answers.";
    }
}
