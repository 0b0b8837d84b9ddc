package org.aitutor.catalogue.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author, or whoever took over the account, writes: nothing of it runs, and it ends. */
class HostileMarkdownTest {
    private static final int LONG = 30_000;

    /** What may stand between angle brackets in our HTML. */
    private static final Pattern HARMLESS_TAG = Pattern.compile(
            "</?(p|h[1-6]|ul|ol|li|blockquote|pre|code|em|strong|hr|br|table|thead|tbody|tr|th|td|a|div|span|img)"
                    + "( (class|id|href|title|rel|align|start|src|alt)=\"[^\"<>]*\")* ?/?>|<!-- -->");

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<iframe src=javascript:alert(1)></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](<javascript:alert(1)>)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml,<svg onload=alert(1)>)",
                "![\" onerror=\"alert(1)](/media/a.gif)",
                "[x](https://e.org \"\\\" onmouseover=\\\"alert(1)\")",
                "$</span><script>alert(1)</script>$",
                "$$\n</div><img src=x onerror=alert(1)>\n$$",
                "$\" onclick=\"alert(1)$",
                "```\"><script>alert(1)</script>\nx\n```",
                "# <script>alert(1)</script>",
                "# \" onclick=alert(1) x=\"",
                "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
                "<style>*{display:none}</style>",
                "<p style=\"position:fixed\">x</p>",
                "<form action=https://e.org><input name=password></form>",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<!--><script>alert(1)</script>-->",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\u0000<scr\u0000ipt>alert(1)</script>",
                "<object data=x></object><embed src=x><link rel=stylesheet href=x><meta http-equiv=refresh>"
            })
    void nothingRuns(String text) {
        String html = markdown.toHtml(text);

        assertThat(HARMLESS_TAG.matcher(html).replaceAll("")).doesNotContain("<");
        assertThat(html.toLowerCase(Locale.ROOT)).doesNotContainPattern("(href|src)=\"\\s*(javascript|data|vbscript)");
    }

    static Stream<Arguments> attacks() {
        return Map.<String, UnaryOperator<String>>of(
                        "quotes in quotes", text -> text.replace(" ", ">") + "x",
                        "lists in lists", text -> text.replace("  ", "- ") + "x",
                        "brackets", text -> text.replace(" ", "["),
                        "dollars apart", text -> text.replace("   ", "$a "),
                        "dollars in pairs", text -> text.replace("      ", "$$a $ "),
                        "emphasis", text -> text.replace("        ", "*a **a "),
                        "backticks", text -> text.replace("  ", "`a") + "``",
                        "tags", text -> text.replace("     ", "<a < "),
                        "tables", text -> text.replace(" ", "|") + "\n" + text.replace("  ", "|-"),
                        "link openers", text -> text.replace("      ", "[a](< "))
                .entrySet()
                .stream()
                .map(attack -> Arguments.of(attack.getKey(), attack.getValue().apply(" ".repeat(LONG))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void aHugeOneEnds(String name, String text) {
        // A hang, not a figure: linear work takes a fraction of a second.
        String html = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> markdown.toHtml(text), name);

        assertThat(HARMLESS_TAG.matcher(html).replaceAll("")).doesNotContain("<");
    }

    @Test
    void whatIsNestedTooDeepIsLeftOut() {
        String html = markdown.toHtml(">".repeat(5000) + "deep");

        assertThat(html.split("<blockquote>", -1)).hasSizeLessThan(120);
        assertThat(html).doesNotContain("deep");
    }
}
