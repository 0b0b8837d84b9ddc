package org.aitutor.interchange.oatutor;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Groups that a bracket crosses, as in <code>{\left(x}\right)</code>, which no renderer draws: their braces go, with the
 * {@code \operatorname} that they belong to, and what stands in them stays.
 */
final class CrossedGroups {
    private static final Pattern SIGN = Pattern.compile("\\\\(?:[A-Za-z]+|.)|[{}]", Pattern.DOTALL);
    private static final String NAME = "\\operatorname";

    private final String tex;
    private final BitSet dropped = new BitSet();
    private final Deque<Group> open = new ArrayDeque<>();
    private int depth;

    private CrossedGroups(String tex) {
        this.tex = tex;
    }

    /** A group under way: where it began, how many brackets were open there, and the fewest since. */
    private record Group(int at, int depth, int fewest) {}

    /** The formula, whose braces match, without the braces of such groups: itself where it has none. */
    static String opened(String tex) {
        return new CrossedGroups(tex).opened();
    }

    private String opened() {
        Matcher sign = SIGN.matcher(tex);
        while (sign.find()) {
            switch (sign.group()) {
                case "{" -> open.push(new Group(sign.start(), depth, depth));
                case "}" -> close(sign.start());
                case "\\left" -> depth++;
                case "\\right" -> reach(--depth);
                default -> {
                    // Everything else opens and closes nothing.
                }
            }
        }
        return kept();
    }

    private void reach(int few) {
        Group group = open.poll();
        if (group != null) {
            open.push(new Group(group.at(), group.depth(), Math.min(group.fewest(), few)));
        }
    }

    private void close(int at) {
        Group group = open.poll();
        if (group == null || (depth == group.depth() && group.fewest() == group.depth())) {
            return;
        }
        reach(group.fewest());
        dropped.set(at);
        int from = tex.startsWith(NAME, group.at() - NAME.length()) ? group.at() - NAME.length() : group.at();
        dropped.set(from, group.at() + 1);
    }

    private String kept() {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < tex.length(); i++) {
            if (!dropped.get(i)) {
                kept.append(tex.charAt(i));
            }
        }
        return kept.toString();
    }
}
