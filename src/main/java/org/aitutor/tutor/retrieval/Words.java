package org.aitutor.tutor.retrieval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that tell what it is about: lower case, without accents, plurals cut, the commonest left out. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> COMMON = Set.of(
            "a",
            "an",
            "also",
            "and",
            "are",
            "as",
            "at",
            "be",
            "by",
            "can",
            "do",
            "does",
            "for",
            "from",
            "enough",
            "get",
            "gets",
            "got",
            "have",
            "how",
            "i",
            "if",
            "in",
            "is",
            "it",
            "its",
            "just",
            "know",
            "me",
            "mean",
            "my",
            "no",
            "not",
            "of",
            "on",
            "or",
            "our",
            "please",
            "say",
            "says",
            "should",
            "so",
            "tell",
            "that",
            "the",
            "then",
            "there",
            "these",
            "they",
            "this",
            "to",
            "tried",
            "try",
            "trying",
            "understand",
            "use",
            "used",
            "was",
            "we",
            "what",
            "when",
            "where",
            "which",
            "why",
            "will",
            "with",
            "would",
            "you",
            "your",
            "explain",
            "about",
            "answer",
            "help",
            "good",
            "mine",
            "question",
            "questions",
            "see",
            "using",
            "want",
            "wants",
            "wrong");

    private Words() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String word = matcher.group();
            if (!COMMON.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                words.add(stem(word));
            }
        }
        return words;
    }

    static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /** A light stem: what singular and plural, verb and noun have in common in most English words of a lesson. */
    private static String stem(String word) {
        for (String ending : new String[] {"ation", "ing", "ies", "ied", "es", "ed", "s", "y", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
