package org.aitutor.tutor.retrieval;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks what to quote of a passage. */
public final class Quote {
    private static final int MOST = 2;

    private Quote() {}

    /** The one or two sentences that have most in common with the question, in the passage's order. */
    public static List<String> from(Passage passage, String question) {
        Set<String> words = new HashSet<>(Words.of(question));
        List<String> sentences = passage.sentences();
        List<String> best = sentences.stream()
                .sorted(Comparator.comparingLong((String sentence) -> shared(sentence, words))
                        .reversed())
                .limit(MOST)
                .toList();
        return sentences.stream().filter(best::contains).toList();
    }

    /** The one or two texts that have most in common with the question, in their order; none where they share no word. */
    public static List<String> about(List<String> texts, String question) {
        Set<String> words = new HashSet<>(Words.of(question));
        List<String> best = texts.stream()
                .distinct()
                .filter(text -> shared(text, words) > 0)
                .sorted(Comparator.comparingLong((String text) -> shared(text, words))
                        .reversed())
                .limit(MOST)
                .toList();
        return texts.stream().distinct().filter(best::contains).toList();
    }

    private static long shared(String sentence, Set<String> words) {
        return Words.of(sentence).stream().distinct().filter(words::contains).count();
    }
}
