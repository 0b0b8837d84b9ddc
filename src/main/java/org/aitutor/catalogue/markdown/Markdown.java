package org.aitutor.catalogue.markdown;

import jakarta.inject.Singleton;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders CommonMark with GitHub's tables and maths. {@code $…$} becomes {@code <span class="math-inline">}, {@code $$…$$}
 * becomes {@code <div class="math-block">}, or a {@code span} of that class within a paragraph; inside stands the TeX as
 * text, for the client to typeset. Raw HTML is shown as the text that it is.
 */
@Singleton
public final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .customBlockParserFactory(new MathBlockParser.Factory())
            .customInlineContentParserFactory(new MathSpanParser.Factory())
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(MathRenderer::new)
            .attributeProviderFactory(context -> new HeadingIds())
            .build();

    /** The HTML of the text: safe to be set into a page. */
    public String toHtml(String markdown) {
        Node document = parser.parse(markdown);
        Depth.limit(document);
        return SafeHtml.of(renderer.render(document));
    }
}
