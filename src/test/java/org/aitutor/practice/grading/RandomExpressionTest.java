package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random expressions, written in two ways, are equal; with one number changed they are not. */
class RandomExpressionTest {

    private static final int ROUNDS = 1_500;

    /** A tree that writes itself as LaTeX in order, and as ASCII with everything exchanged that may be. */
    private sealed interface Tree {

        record Leaf(String text) implements Tree {}

        record Sum(List<Tree> terms) implements Tree {}

        record Product(List<Tree> factors) implements Tree {}

        record Fraction(Tree above, Tree below) implements Tree {}

        record Power(Tree base, int exponent) implements Tree {}

        record Root(Tree radicand) implements Tree {}

        record Log(Tree argument) implements Tree {}

        default String latex() {
            if (this instanceof Sum sum) return list(sum.terms(), "+", false);
            if (this instanceof Product product) return list(product.factors(), " ", false);
            if (this instanceof Fraction f)
                return "\\frac{" + f.above().latex() + "}{" + f.below().latex() + "}";
            if (this instanceof Power p) return "\\left(" + p.base().latex() + "\\right)^{" + p.exponent() + "}";
            if (this instanceof Root root) return "\\sqrt{" + root.radicand().latex() + "}";
            if (this instanceof Log log) return "\\ln\\left(" + log.argument().latex() + "\\right)";
            return ((Leaf) this).text();
        }

        default String ascii() {
            if (this instanceof Sum sum) return list(sum.terms(), " + ", true);
            if (this instanceof Product product) return list(product.factors(), "*", true);
            if (this instanceof Fraction f)
                return "(" + f.above().ascii() + ")*1/(" + f.below().ascii() + ")";
            if (this instanceof Power p)
                return String.join(
                        "*", Collections.nCopies(p.exponent(), "(" + p.base().ascii() + ")"));
            if (this instanceof Root root) return "(" + root.radicand().ascii() + ")^0.5";
            if (this instanceof Log log) return "ln(" + log.argument().ascii() + ")";
            return ((Leaf) this).text();
        }

        private static String list(List<Tree> parts, String separator, boolean reversed) {
            List<String> texts = parts.stream()
                    .map(part -> reversed ? "(" + part.ascii() + ")" : "\\left(" + part.latex() + "\\right)")
                    .collect(Collectors.toCollection(ArrayList::new));
            if (reversed) {
                Collections.reverse(texts);
            }
            return String.join(separator, texts);
        }
    }

    @Test
    void theTwoSpellingsOfARandomExpressionAreEqual() {
        SplittableRandom random = new SplittableRandom(11);

        for (int i = 0; i < ROUNDS; i++) {
            Tree tree = tree(random, 3, i % 2 == 0);
            AnswerKey key = new AnswerKey.Expression(tree.latex());
            if (tree.latex().length() < Limits.LENGTH
                    && tree.ascii().length() < Limits.LENGTH
                    && Grading.problem(key).isEmpty()) {
                assertThat(Grading.grade(key, new Response.Expression(tree.ascii())))
                        .as("%s and %s", tree.latex(), tree.ascii())
                        .isEqualTo(Verdict.right());
            }
        }
    }

    @Test
    void aRandomExpressionAndOneMoreAreNotEqual() {
        SplittableRandom random = new SplittableRandom(12);

        for (int i = 0; i < ROUNDS; i++) {
            Tree tree = tree(random, 2, i % 2 == 0);
            AnswerKey key = new AnswerKey.Expression(tree.latex());
            if (Grading.problem(key).isEmpty() && tree.ascii().length() < Limits.LENGTH - 2) {
                assertThat(Grading.grade(key, new Response.Expression(tree.ascii() + "+1")))
                        .as("%s", tree.latex())
                        .isInstanceOf(Verdict.Wrong.class);
            }
        }
    }

    @Test
    void equalIsSymmetric() {
        SplittableRandom random = new SplittableRandom(13);

        for (int i = 0; i < ROUNDS; i++) {
            Expr one = Parser.expression(tree(random, 1, true).latex());
            Expr other = Parser.expression(tree(random, 1, true).latex());
            assertThat(Equivalence.same(one, other)).isEqualTo(Equivalence.same(other, one));
        }
    }

    private static Tree tree(SplittableRandom random, int depth, boolean rational) {
        if (depth == 0) {
            return leaf(random);
        }
        return switch (random.nextInt(rational ? 5 : 7)) {
            case 0, 1 -> new Tree.Sum(trees(random, depth, rational));
            case 2 -> new Tree.Product(trees(random, depth, rational));
            case 3 -> new Tree.Fraction(tree(random, depth - 1, rational), tree(random, depth - 1, rational));
            case 4 -> new Tree.Power(tree(random, depth - 1, rational), 1 + random.nextInt(3));
            case 5 -> new Tree.Root(tree(random, depth - 1, false));
            default -> new Tree.Log(tree(random, depth - 1, false));
        };
    }

    private static List<Tree> trees(SplittableRandom random, int depth, boolean rational) {
        List<Tree> trees = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            trees.add(tree(random, depth - 1, rational));
        }
        return trees;
    }

    private static Tree leaf(SplittableRandom random) {
        List<String> leaves = List.of("x", "y", "z", "2", "3", "-5", "0.5", "7", "-x", "10", "1.25", "a_1");
        return new Tree.Leaf(leaves.get(random.nextInt(leaves.size())));
    }
}
