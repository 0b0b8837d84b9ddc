package org.aitutor.practice.grading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Closes the round bracket that an author forgot to close. */
public final class Brackets {
    private Brackets() {}

    /**
     * The answer with every bracket closed, each member of a list by itself. What is opened before anything else would say
     * nothing if it held all of it: it ends before the last fraction bar or power within it. Any other ends where the answer
     * does. An answer that lacks something else comes back as it is.
     */
    public static String closed(String answer) {
        if (open(answer).isEmpty()) {
            return answer;
        }
        String closed = members(Lists.at(answer, ','));
        return open(closed).isEmpty() ? closed : closedAtEveryComma(answer);
    }

    private static String closedAtEveryComma(String answer) {
        String closed = members(List.of(answer.split(",", -1)));
        return open(closed).isEmpty() ? closed : answer;
    }

    private static String members(List<String> members) {
        return members.stream().map(Brackets::member).collect(Collectors.joining(","));
    }

    private static String member(String text) {
        Deque<Integer> open = open(text);
        if (open.size() != 1 || text.charAt(open.peek()) != '(' || text.endsWith("(")) {
            return text;
        }
        int end = text.substring(0, open.peek()).isBlank() ? lastOperator(text, open.peek() + 1) : text.length();
        return text.substring(0, end) + ')' + text.substring(end);
    }

    /** Where the last fraction bar or power outside of further brackets stands; the end of a point, or where there is none. */
    private static int lastOperator(String text, int from) {
        int depth = 0;
        int last = text.length();
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += Lists.step(c);
            if (depth == 0 && c == ',') {
                return text.length();
            }
            if (depth == 0 && (c == '/' || c == '^')) {
                last = i;
            }
        }
        return last;
    }

    /** Where what is not closed was opened; nothing where more is closed than opened. */
    private static Deque<Integer> open(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            int step = Lists.step(text.charAt(i));
            if (step > 0) {
                open.push(i);
            } else if (step < 0 && open.poll() == null) {
                return new ArrayDeque<>();
            }
        }
        return open;
    }
}
