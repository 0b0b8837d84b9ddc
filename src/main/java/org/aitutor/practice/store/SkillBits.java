package org.aitutor.practice.store;

import java.util.ArrayList;
import java.util.List;
import org.aitutor.practice.mastery.Evidence;

/** The small part of a skill's evidence in one byte: how many items, and how the last three answers came out. */
final class SkillBits {
    private static final int ITEMS_AT = 5;
    private static final int OUTCOMES = 0x1F;

    private SkillBits() {}

    static int of(Evidence evidence) {
        // A one before the outcomes tells how many there are.
        int bits = 1;
        for (boolean outcome : evidence.lastThree()) {
            bits = (bits << 1) | (outcome ? 1 : 0);
        }
        return (evidence.items() << ITEMS_AT) | bits;
    }

    static int items(int packed) {
        return packed >> ITEMS_AT;
    }

    static Evidence evidence(int unaided, int onlyItem, int packed) {
        int bits = packed & OUTCOMES;
        List<Boolean> outcomes = new ArrayList<>();
        for (int i = Integer.SIZE - 2 - Integer.numberOfLeadingZeros(bits); i >= 0; i--) {
            outcomes.add(((bits >> i) & 1) == 1);
        }
        return new Evidence(unaided, items(packed), onlyItem, outcomes);
    }
}
