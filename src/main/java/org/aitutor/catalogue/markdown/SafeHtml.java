package org.aitutor.catalogue.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second wall: even if the renderer let something through, only these elements and attributes remain. */
final class SafeHtml {
    private static final Pattern OUR_MEDIA = Pattern.compile("/media/[0-9a-f]{64}\\.[a-z0-9]{1,8}");
    private static final Pattern HEADING_ID = Pattern.compile("section-[a-z0-9-]{0,80}");
    private static final Pattern MATHS = Pattern.compile("math-inline|math-block");
    private static final Pattern LANGUAGE = Pattern.compile("language-[A-Za-z0-9+#-]{1,30}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|right|center");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "hr",
                    "br",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "div",
                    "span")
            .allowElements((name, attributes) -> attributes.contains("src") ? name : null, "img")
            .allowAttributes("id")
            .matching(HEADING_ID)
            .onElements("h1", "h2", "h3", "h4", "h5", "h6")
            .allowAttributes("class")
            .matching(MATHS)
            .onElements("div", "span")
            .allowAttributes("class")
            .matching(LANGUAGE)
            .onElements("code")
            .allowAttributes("align")
            .matching(ALIGNMENT)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowAttributes("src")
            .matching(OUR_MEDIA)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private SafeHtml() {}

    static String of(String html) {
        // The sanitizer parts "{{" with a comment, for pages that run templates on their content; ours do not, and in
        // TeX it is common.
        return POLICY.sanitize(html).replace("{<!-- -->{", "{{");
    }
}
