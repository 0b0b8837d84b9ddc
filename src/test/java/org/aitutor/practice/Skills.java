package org.aitutor.practice;

import java.util.List;
import org.aitutor.practice.mastery.Evidence;
import org.aitutor.practice.mastery.SkillState;

/** Fixtures: histories with a skill. */
final class Skills {
    private Skills() {}

    static SkillState practised(double theta, int successes, int items) {
        Evidence evidence = new Evidence(4, items, items == 1 ? -12345 : 0, List.of(true, false, true));
        return new SkillState(theta, successes, 3, 1.5, 8, evidence);
    }
}
