package org.aitutor.tutor;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads a sentence before it leaves: the final answer stays in, unless the move is to reveal it.
 *
 * <p>A sentence gives an answer away where the answer stands in it as a whole word or number that is not in the question
 * itself; where the question holds it too (small numbers often do), only if it is put as a result ("= 4", "is 4").
 */
final class Gate {
    private static final int LONGEST_TOKEN = 200;

    private final List<String> answers;
    private final String question;

    /**
     * A gate for one item.
     *
     * @param answers the ways to write the final answer
     * @param question what the student sees of the item
     */
    Gate(List<String> answers, String question) {
        this.answers = answers.stream()
                .map(Gate::plain)
                .filter(answer -> !answer.isEmpty() && answer.length() <= LONGEST_TOKEN)
                .toList();
        this.question = plain(question);
    }

    /** Whether the sentence may leave while the answer is still the student's to find. */
    boolean passes(String sentence) {
        String text = plain(sentence);
        return answers.stream().noneMatch(answer -> givesAway(text, answer));
    }

    private boolean givesAway(String text, String answer) {
        if (!holds(text, answer)) {
            return false;
        }
        return !holds(question, answer) || result(answer).matcher(text).find();
    }

    private static boolean holds(String text, String answer) {
        return whole(answer).matcher(text).find();
    }

    private static Pattern whole(String answer) {
        String before = Character.isLetterOrDigit(answer.charAt(0)) ? "(?<![\\p{L}\\p{N}.])" : "";
        return Pattern.compile(before + Pattern.quote(answer) + "(?![\\p{L}\\p{N}]|\\.\\p{N})");
    }

    private static Pattern result(String answer) {
        return Pattern.compile("(?:=|\\b(?:is|are|equals|get|gives|be|answer:?) ?)" + Pattern.quote(answer)
                + "(?![\\p{L}\\p{N}]|\\.\\p{N})");
    }

    /** Without what does not change the meaning: dollars, spaces, braces, LaTeX's sizes, and the forms of the minus. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\\\(?:left|right|displaystyle|,|;|!|quad)", "")
                .replaceAll("\\\\d?frac\\{([^{}]*)}\\{([^{}]*)}", "$1/$2")
                .replaceAll("[$*{}_`]+", "")
                .replaceAll("[\u2212\u2013]", "-")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([-=+/^(),]) ?", "$1")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
