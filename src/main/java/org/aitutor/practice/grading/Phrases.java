package org.aitutor.practice.grading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What students write in words where mathematics is asked for, by groups of the same meaning. */
enum Phrases {
    NONE(
            "dne",
            "does not exist",
            "none",
            "na",
            "n/a",
            "no solution",
            "no solutions",
            "no real solution",
            "no real solutions",
            "empty set",
            "the empty set",
            "empty",
            "∅",
            "\\emptyset",
            "\\varnothing",
            "{}",
            "\\{\\}"),
    UNDEFINED("und", "undefined", "not defined"),
    ALL("all real numbers", "all reals", "all numbers", "ℝ", "\\mathbb{r}", "reals", "r", "infinitely many solutions"),
    YES("y", "yes"),
    NO("n", "no"),
    TRUE("true", "t"),
    FALSE("false", "f");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> spellings;

    Phrases(String... spellings) {
        this.spellings = List.of(spellings);
    }

    List<String> spellings() {
        return spellings;
    }

    /** The meaning of a text that is one of the phrases and nothing else. */
    static Optional<Phrases> of(String text) {
        String plain = text.replace("$", "").strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String bare = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        for (Phrases phrase : values()) {
            if (phrase.spellings.contains(bare)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Whether a text says in words that there is no value or no single one: readable, and no expression. */
    static boolean isStatement(String text) {
        return text.replace("$", "").strip().length() > 1 && of(text).isPresent();
    }
}
