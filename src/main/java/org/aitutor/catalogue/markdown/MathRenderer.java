package org.aitutor.catalogue.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes maths as text in an element of its class. */
final class MathRenderer implements NodeRenderer {
    private final HtmlWriter html;

    MathRenderer(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MathSpan.class, MathBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof MathBlock block) {
            html.line();
            write("div", "math-block", block.tex());
            html.line();
        } else if (node instanceof MathSpan span) {
            write("span", span.display() ? "math-block" : "math-inline", span.tex());
        }
    }

    private void write(String tag, String style, String tex) {
        html.tag(tag, Map.of("class", style));
        html.text(tex);
        html.tag("/" + tag);
    }
}
