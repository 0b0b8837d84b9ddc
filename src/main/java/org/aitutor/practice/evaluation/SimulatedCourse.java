package org.aitutor.practice.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A course of numbered skills, each with the same number of items. Items are numbered through: those of the first skill
 * come first.
 */
final class SimulatedCourse {

    private static final int STRANDS = 2;

    private final int itemsPerSkill;
    private final boolean layered;
    private final List<String> skillNames;
    private final List<String> itemNames;

    /**
     * A course.
     *
     * @param layered whether skills build on one another: in two strands, each on the one two places before it
     */
    SimulatedCourse(int skills, int itemsPerSkill, boolean layered) {
        this.itemsPerSkill = itemsPerSkill;
        this.layered = layered;
        this.skillNames = names("skill-", skills);
        this.itemNames = names("item-", skills * itemsPerSkill);
    }

    int skills() {
        return skillNames.size();
    }

    int items() {
        return itemNames.size();
    }

    int skillOf(int item) {
        return item / itemsPerSkill;
    }

    IntStream itemsOf(int skill) {
        return IntStream.range(skill * itemsPerSkill, (skill + 1) * itemsPerSkill);
    }

    /** The skills that a skill builds on directly. */
    List<Integer> before(int skill) {
        return !layered || skill < STRANDS ? List.of() : List.of(skill - STRANDS);
    }

    String skillName(int skill) {
        return skillNames.get(skill);
    }

    String itemName(int item) {
        return itemNames.get(item);
    }

    int itemNamed(String name) {
        return Integer.parseInt(name.substring("item-".length()));
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(n -> prefix + n).toList();
    }
}
