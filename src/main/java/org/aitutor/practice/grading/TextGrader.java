package org.aitutor.practice.grading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Grades words: accents, white space and the punctuation around them never matter, case and spelling by setting. */
final class TextGrader {

    private final AnswerKey.Text key;

    TextGrader(AnswerKey.Text key) {
        this.key = key;
        if (key.accepted().stream().allMatch(text -> plain(text).isEmpty())) {
            throw new NotUnderstood("No text is accepted.");
        }
        if (key.maxEdits() < 0) {
            throw new NotUnderstood("The number of edits is negative.");
        }
    }

    Verdict grade(String response) {
        if (response.length() > Limits.TEXT_LENGTH) {
            throw new NotUnderstood("It is too long: at most " + Limits.TEXT_LENGTH + " characters can be read.");
        }
        String given = plain(response);
        if (given.isEmpty()) {
            throw new NotUnderstood("Nothing was written.");
        }
        List<String> accepted = key.accepted().stream().map(TextGrader::plain).toList();
        if (accepted.stream().anyMatch(text -> near(cased(text), cased(given), key.maxEdits()))) {
            return Verdict.right();
        }
        return new Verdict.Wrong(mistake(accepted, given), 0);
    }

    private Optional<Mistake> mistake(List<String> accepted, String given) {
        String lower = lower(given);
        if (accepted.stream().anyMatch(text -> lower(text).equals(lower))) {
            return Optional.of(Mistake.LETTER_CASE);
        }
        boolean close =
                accepted.stream().anyMatch(text -> text.length() > 3 && near(lower(text), lower, key.maxEdits() + 1));
        return close && given.chars().noneMatch(Character::isDigit) ? Optional.of(Mistake.SPELLING) : Optional.empty();
    }

    private String cased(String text) {
        return key.caseSensitive() ? text : lower(text);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean near(String one, String other, int edits) {
        return one.equals(other) || (edits > 0 && EditDistance.atMost(edits, one, other));
    }

    /** Without accents, dollar signs, and white space but for one space between words. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[−–—‐‑]", "-")
                .replaceAll("[‘’′]", "'")
                .replaceAll("[“”«»„]", "\"")
                .replace("$$", "")
                .replace("\\left", "")
                .replace("\\right", "")
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("\\s*([=,;:()\\[\\]+*/<>])\\s*", "$1")
                .replaceAll("(?<=[\\w)])\\s*-\\s*(?=[\\w(])", "-")
                .strip()
                .replaceAll("^[\"'¿¡]+|[\"'.!?]+$", "")
                .strip();
    }
}
