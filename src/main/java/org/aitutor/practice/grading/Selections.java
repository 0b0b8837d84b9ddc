package org.aitutor.practice.grading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grades what is picked, ordered or matched by ids. */
final class Selections {

    private Selections() {}

    static Verdict choice(AnswerKey.Choice key, Response.Choice response) {
        if (response.choice().isBlank()) {
            throw new NotUnderstood("Nothing was chosen.");
        }
        return key.choice().equals(response.choice()) ? Verdict.right() : Verdict.wrong();
    }

    /** The credit is what was found of what is right, less what is wrong. */
    static Verdict multiple(AnswerKey.Multiple key, Response.Multiple response) {
        Set<String> hits = new HashSet<>(response.choices());
        hits.retainAll(key.choices());
        if (key.choices().isEmpty()) {
            return response.choices().isEmpty() ? Verdict.right() : Verdict.wrong();
        }
        int wrong = response.choices().size() - hits.size();
        return Verdict.share((double) (hits.size() - wrong) / key.choices().size());
    }

    /** The credit is the share of things that need not be moved. */
    static Verdict ordering(AnswerKey.Ordering key, Response.Ordering response) {
        List<String> right = key.order();
        List<String> given = response.order();
        if (given.size() != right.size() || !new HashSet<>(given).equals(new HashSet<>(right))) {
            throw new NotUnderstood("Everything has to be put in order, each thing once.");
        }
        if (given.equals(right)) {
            return Verdict.right();
        }
        int inPlace = longestRising(given.stream().map(right::indexOf).toList());
        return new Verdict.Wrong(java.util.Optional.empty(), inPlace <= 1 ? 0 : (double) inPlace / right.size());
    }

    private static int longestRising(List<Integer> places) {
        int[] longest = new int[places.size()];
        int most = 0;
        for (int i = 0; i < longest.length; i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i)) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
            most = Math.max(most, longest[i]);
        }
        return most;
    }

    /** The credit is the share of pairs that are right; each left thing is matched once. */
    static Verdict matching(AnswerKey.Matching key, Response.Matching response) {
        Map<String, String> right = new HashMap<>();
        key.pairs().forEach(pair -> right.put(pair.left(), pair.right()));
        Map<String, String> given = new HashMap<>();
        response.pairs().forEach(pair -> given.put(pair.left(), pair.right()));
        if (given.size() != response.pairs().size() || !given.keySet().equals(right.keySet())) {
            throw new NotUnderstood("Each thing on the left has to be matched, once.");
        }
        long hits = right.entrySet().stream()
                .filter(pair -> pair.getValue().equals(given.get(pair.getKey())))
                .count();
        return Verdict.share((double) hits / right.size());
    }
}
