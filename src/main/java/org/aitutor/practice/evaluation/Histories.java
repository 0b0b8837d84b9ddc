package org.aitutor.practice.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of students to skills, in order of time. */
final class Histories {

    private final Map<String, Map<String, List<Boolean>>> bySkill = new LinkedHashMap<>();

    Histories(List<Attempt> attempts) {
        attempts.forEach(attempt -> bySkill.computeIfAbsent(attempt.skill(), skill -> new LinkedHashMap<>())
                .computeIfAbsent(attempt.student(), student -> new ArrayList<>())
                .add(attempt.right()));
    }

    Iterable<String> skills() {
        return bySkill.keySet();
    }

    /** The answers to one skill, one array a student. */
    List<boolean[]> of(String skill) {
        return bySkill.getOrDefault(skill, Map.of()).values().stream()
                .map(Histories::array)
                .toList();
    }

    private static boolean[] array(List<Boolean> answers) {
        boolean[] array = new boolean[answers.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = answers.get(i);
        }
        return array;
    }
}
