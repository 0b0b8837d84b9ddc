package org.aitutor.catalogue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void plainTextBecomesAParagraph() {
        assertThat(html("One *two* **three** `four`.").strip())
                .isEqualTo("<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$x_1 * y * z_2$ | x_1 * y * z_2",
                "$a<b$ | a&lt;b",
                "$\\frac{1}{2}$ | \\frac{1}{2}",
                "$\\\\$ | \\\\",
                "$5\\$$ | 5\\$",
                "$[x](y)$ | [x](y)"
            })
    void mathsWithinALineIsLeftAlone(String text, String tex) {
        assertThat(html("So " + text + " it is.")).contains("<span class=\"math-inline\">" + tex + "</span>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It costs $5 and $6. | It costs $5 and $6.",
                "Escaped \\$x\\$. | Escaped $x$.",
                "A lone $ sign | A lone $ sign",
                "Three $$$ signs | Three $$$ signs",
                "Open $$x | Open $$x",
                "$5-$6 | $5-$6"
            })
    void aDollarMayBeADollar(String text, String shown) {
        assertThat(html(text)).contains("<p>" + shown + "</p>");
    }

    @Test
    void mathsInCodeIsCode() {
        assertThat(html("`$x$`")).contains("<code>$x$</code>");
        assertThat(html("    $$x$$")).contains("<pre><code>$$x$$");
    }

    @Test
    void mathsOnItsOwnLinesIsABlockWhateverItsLinesLookLike() {
        String html = html("Before\n$$\n- x\n= 1\n# no heading\n> 2\n$$\nafter");

        assertThat(html)
                .contains("<p>Before</p>")
                .contains("<div class=\"math-block\">- x\n&#61; 1\n# no heading\n&gt; 2</div>")
                .contains("<p>after</p>");
    }

    @Test
    void mathsOnOneLineIsABlockAndWithinALineASpan() {
        assertThat(html("$$x^2$$")).contains("<div class=\"math-block\">x^2</div>");
        assertThat(html("So $$x^2$$ then")).contains("<p>So <span class=\"math-block\">x^2</span> then</p>");
    }

    @Test
    void aBlockThatNobodyClosedEndsAtTheEmptyLine() {
        assertThat(html("$$\nx\n\nafter"))
                .contains("<div class=\"math-block\">x</div>")
                .contains("<p>after</p>");
    }

    @Test
    void doubleBracesStayTogether() {
        assertThat(html("${{a}}^2$")).contains(">{{a}}^2<");
    }

    @Test
    void tablesAreTables() {
        assertThat(html("| a | b |\n|---|--:|\n| $x$ | 2 |"))
                .contains("<th>a</th>")
                .contains("<td align=\"right\">2</td>")
                .contains("<td><span class=\"math-inline\">x</span></td>");
    }

    @Test
    void headingsCanBeLinked() {
        assertThat(html("# Solving équations!\n\n## Solving equations\n\n# $x$"))
                .contains("<h1 id=\"section-solving-equations\">")
                .contains("<h2 id=\"section-solving-equations-2\">")
                .contains("<h1 id=\"section-\">");
    }

    @Test
    void linksSayThatTheyAreNotOurs() {
        assertThat(html("[site](https://example.org/a?b=c)"))
                .contains("href=\"https://example.org/a?b&#61;c\"")
                .containsPattern("rel=\"[a-z ]*nofollow[a-z ]*\"");
    }

    @Test
    void onlyOurOwnMediaAreShown() {
        String figure = "/media/" + "a".repeat(64) + ".gif";

        assertThat(html("![A graph](" + figure + ")")).contains("<img src=\"" + figure + "\" alt=\"A graph\"");
        for (String foreign : new String[] {
            "https://example.org/a.png", "data:image/png;base64,AAAA", "/media/../a.gif", "//e.org" + figure, "a.gif"
        }) {
            assertThat(html("![x](" + foreign + ")")).as(foreign).doesNotContain("<img");
        }
    }

    private String html(String text) {
        return markdown.toHtml(text);
    }
}
