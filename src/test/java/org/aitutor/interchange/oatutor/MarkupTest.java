package org.aitutor.interchange.oatutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private final Markup markup = new Markup(
            name -> name.equals("figure1.gif") ? Optional.of("/media/abc.gif") : Optional.empty(), Set.of("C"));

    @Test
    void formulasStandInSingleDollars() {
        assertThat(markup.toMarkdown("Solve $$x^2=4$$ for $$ x $$.")).isEqualTo("Solve $x^2=4$ for $x$.");
    }

    @Test
    void aDollarWithinAFormulaDoesNotEndIt() {
        assertThat(markup.toMarkdown("It costs $$\\$0.25$$ or $$5$ $$.")).isEqualTo("It costs $\\$0.25$ or $5\\$$.");
    }

    @Test
    void aDollarOutsideIsADollar() {
        assertThat(markup.toMarkdown("$100 and $5")).isEqualTo("\\$100 and \\$5");
    }

    @Test
    void aDigitBehindAFormulaDoesNotKeepItOpen() {
        assertThat(markup.toMarkdown("$$x$$2")).isEqualTo("$x$ 2");
    }

    @Test
    void aFormulaWithoutAnEndIsText() {
        assertThat(markup.toMarkdown("a $$x")).isEqualTo("a \\$\\$x");
    }

    @Test
    void anEmptyFormulaIsNothing() {
        assertThat(markup.toMarkdown("a$$$$b $$\\$$")).isEqualTo("ab");
    }

    @Test
    void aWrittenOutBreakIsALineAndTwoAreAParagraph() {
        assertThat(markup.toMarkdown("one\\ntwo \\n \\nthree\nfour\\n")).isEqualTo("one\\\ntwo\n\nthree\\\nfour");
    }

    @Test
    void commandsThatBeginLikeABreakStay() {
        assertThat(markup.toMarkdown("x \\neq 3 \\theta $$\\nu\\neq 1$$"))
                .isEqualTo("x \\\\neq 3 \\\\theta $\\nu\\neq 1$");
    }

    @Test
    void whatMarkdownWouldTakeForItsOwnIsEscaped() {
        assertThat(markup.toMarkdown("a*b*c **2 a_1 `x` [1,9](y) <b> ~~z~~ a|b \\ AT&T; A & B"))
                .isEqualTo("a\\*b\\*c \\*\\*2 a\\_1 \\`x\\` \\[1,9\\](y) \\<b> \\~\\~z\\~\\~ a\\|b \\\\ AT\\&T; A & B");
    }

    @Test
    void aLineThatLooksLikeAListAHeadingOrAQuoteIsNone() {
        assertThat(markup.toMarkdown("- one\\n+ two\\n# three\\n> four\\n1. five\\n2) six\\n=\\n1.5 x"))
                .isEqualTo("\\- one\\\n\\+ two\\\n\\# three\\\n\\> four\\\n1\\. five\\\n2\\) six\\\n\\=\\\n1.5 x");
    }

    @Test
    void aLineThatIsIndentedIsNoCode() {
        assertThat(markup.toMarkdown("    a\\n      b")).isEqualTo("a\\\nb");
    }

    @Test
    void aBlankStays() {
        assertThat(markup.toMarkdown("2 + ___ = 5")).isEqualTo("2 + \\_\\_\\_ = 5");
        assertThat(markup.toMarkdown("$$2 + ___$$")).isEqualTo("$2 + \\_\\_\\_$");
    }

    @Test
    void theShorthandOfAFormulaIsWrittenOutBeforeItsBracesAreMended() {
        assertThat(markup.toMarkdown("so $$/mat{(1,2)$$, {$$n\\pipe3 < n$$}"))
                .isEqualTo("so $\\begin{bmatrix} 1 & 2 \\end{bmatrix}$, {$n\\mid 3 < n$}");
    }

    @Test
    void aFigureIsAPicture() {
        assertThat(markup.toMarkdown("See ##figure1.gif## below"))
                .isEqualTo("See\n\n![Figure](/media/abc.gif)\n\nbelow");
    }

    @Test
    void aMissingFigureIsAPlaceholder() {
        assertThat(markup.toMarkdown("##figure_2.gif")).isEqualTo("*\\[Figure missing: figure\\_2.gif\\]*");
    }

    @Test
    void aSlotStaysWhereThereIsSuchAVariable() {
        assertThat(markup.toMarkdown("$$@{C}+1$$ @{C} @{D}")).isEqualTo("$@{C}+1$ @{C} @{D}");
    }

    @Test
    void controlCharactersGo() {
        assertThat(markup.toMarkdown("a\bb")).isEqualTo("ab");
    }
}
