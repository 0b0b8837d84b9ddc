package org.aitutor.catalogue.markdown;

import org.commonmark.node.CustomNode;

/** Maths within a paragraph. */
final class MathSpan extends CustomNode {
    private final String tex;
    private final boolean display;

    MathSpan(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    /** Whether it stands on a line of its own. */
    boolean display() {
        return display;
    }
}
