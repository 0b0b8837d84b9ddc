package org.aitutor.tutor.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The passages of one course version, ranked for a question by Okapi BM25 (Robertson and Zaragoza 2009, doi
 * 10.1561/1500000019, k1 = 1.2, b = 0.75). A passage's heading and lesson title count as its words too. Immutable.
 */
public final class PassageIndex {
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private record Posting(int passage, int count) {}

    private final List<Passage> passages;
    private final int[] lengths;
    private final double meanLength;
    private final Map<String, List<Posting>> postings = new HashMap<>();

    public PassageIndex(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        this.lengths = new int[passages.size()];
        long total = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = add(i, passages.get(i));
            total += lengths[i];
        }
        this.meanLength = lengths.length == 0 ? 1 : Math.max(1, (double) total / lengths.length);
    }

    /** Whether there is a passage of the lesson. */
    public boolean holds(String lesson) {
        return passages.stream().anyMatch(passage -> passage.lesson().equals(lesson));
    }

    public List<Passage> find(String question, int most) {
        return find(question, most, 1, passage -> true);
    }

    /**
     * The passages that speak of the question, best first; where there are none, of one of its sentences.
     *
     * @param most passages
     * @param words of the question that a passage must hold at least, or all that the course knows where these are fewer
     * @param allowed whether a passage may be among them
     */
    public List<Passage> find(String question, int most, int words, Predicate<Passage> allowed) {
        List<Passage> ofAll = search(question, most, words, allowed);
        return ofAll.isEmpty()
                ? Sentences.of(question).stream()
                        .map(sentence -> search(sentence, most, words, allowed))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(ofAll)
                : ofAll;
    }

    /**
     * The passages that speak of the question, best first. A passage speaks of it if it holds at least half of the
     * question's words that the course knows, one of them in its own text, and the course knows at least a third of them.
     * Numbers are no such words: they are the student's, and stand anywhere.
     */
    private List<Passage> search(String question, int most, int fewest, Predicate<Passage> allowed) {
        Set<String> words = Words.of(question).stream()
                .filter(word -> !Words.isNumber(word))
                .collect(Collectors.toSet());
        Set<String> known = new HashSet<>(words);
        known.retainAll(postings.keySet());
        int needed = Math.max((known.size() + 1) / 2, Math.min(fewest, known.size()));
        if (known.isEmpty() || known.size() * 3 < words.size()) {
            return List.of();
        }
        Map<Integer, Double> scores = new HashMap<>();
        Map<Integer, Integer> held = new HashMap<>();
        for (String word : known) {
            for (Posting posting : postings.getOrDefault(word, List.of())) {
                scores.merge(posting.passage(), score(word, posting), Double::sum);
                held.merge(posting.passage(), 1, Integer::sum);
            }
        }
        return scores.entrySet().stream()
                .filter(entry -> held.getOrDefault(entry.getKey(), 0) >= needed)
                .filter(entry -> allowed.test(passages.get(entry.getKey())))
                .filter(entry -> !Collections.disjoint(
                        known, passages.get(entry.getKey()).textWords()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> passages.get(entry.getKey()))
                .toList();
    }

    private double score(String word, Posting posting) {
        int holding = postings.getOrDefault(word, List.of()).size();
        double rarity = Math.log(1 + (passages.size() - holding + 0.5) / (holding + 0.5));
        double saturation = posting.count() + K1 * (1 - B + B * lengths[posting.passage()] / meanLength);
        return rarity * posting.count() * (K1 + 1) / saturation;
    }

    private int add(int number, Passage passage) {
        List<String> words = new ArrayList<>(passage.titleWords());
        words.addAll(passage.textWords());
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        counts.forEach((word, count) ->
                postings.computeIfAbsent(word, unused -> new ArrayList<>()).add(new Posting(number, count)));
        return words.size();
    }
}
