package org.aitutor.catalogue.markdown;

import org.commonmark.node.CustomBlock;

/** Maths on lines of its own. */
final class MathBlock extends CustomBlock {
    private String tex = "";

    String tex() {
        return tex;
    }

    void setTex(String tex) {
        this.tex = tex;
    }
}
