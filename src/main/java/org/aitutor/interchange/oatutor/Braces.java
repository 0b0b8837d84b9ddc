package org.aitutor.interchange.oatutor;

/**
 * Formulas whose braces do not match, which nobody could read: a closing one too many goes, and so does an opening one that
 * is never closed, or a pair that a bracket crosses, with the {@code \operatorname} that it belongs to. The archives' own
 * converter leaves such behind, as in <code>4}\left(12+\operatorname{\left(-7\right)\right)</code>, which is 4(12 + (-7)).
 */
final class Braces {
    private static final String NAMED = "\\operatorname{";

    private Braces() {}

    /** The formula with braces that match: itself where they do. */
    static String matched(String tex) {
        StringBuilder kept = new StringBuilder();
        int open = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            boolean escaped = c == '\\' && i + 1 < tex.length();
            if (c == '{') {
                open++;
            } else if (c == '}') {
                open--;
            }
            if (open < 0) {
                open = 0;
            } else {
                kept.append(c);
            }
            if (escaped) {
                kept.append(tex.charAt(++i));
            }
        }
        return CrossedGroups.opened(closed(kept.toString(), open));
    }

    /** Without as many opening braces as are never closed; those of names first, the last one first. */
    private static String closed(String tex, int unclosed) {
        String shorter = tex;
        for (int i = 0; i < unclosed; i++) {
            int named = shorter.lastIndexOf(NAMED);
            int from = named < 0 ? shorter.lastIndexOf('{') : named;
            int end = from + (named < 0 ? 1 : NAMED.length());
            shorter = shorter.substring(0, from) + shorter.substring(end);
        }
        return shorter;
    }
}
