package org.aitutor.practice.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grades an expression by its value at many points, and its form where one is asked for. */
final class ExpressionGrader {

    private final AnswerKey.Expression key;
    private final Expr right;

    ExpressionGrader(AnswerKey.Expression key) {
        this.key = key;
        this.right = Parser.expression(key.expression());
    }

    /** Why the key cannot be used, by throwing. */
    void check() {
        if (!Equivalence.hasValue(right)) {
            throw new NotUnderstood("The expression has no value anywhere.");
        }
    }

    Verdict grade(String response) {
        if (Phrases.isStatement(response)) {
            return Verdict.wrong();
        }
        Expr given = read(response);
        if (!sameNumber(response) && !sameReadings(given)) {
            return new Verdict.Wrong(ExpressionMistakes.explain(right, given), 0);
        }
        return Forms.flaw(key.form(), right, given)
                .<Verdict>map(flaw -> new Verdict.Wrong(Optional.of(flaw), 0.5))
                .orElseGet(Verdict::right);
    }

    private Expr read(String response) {
        List<Rational> numbers = Numbers.readings(response);
        if (!numbers.isEmpty() && !PlusMinus.isIn(right)) {
            return new Reading(right.symbols()).expressionOr(response, new Expr.Num(numbers.get(0)));
        }
        return new Reading(right.symbols()).expression(response);
    }

    private boolean sameNumber(String response) {
        Set<Rational> common = new HashSet<>(Numbers.readings(key.expression()));
        common.retainAll(Numbers.readings(response));
        return !common.isEmpty();
    }

    private boolean sameReadings(Expr given) {
        List<Expr> expected = PlusMinus.readings(right);
        List<Expr> found = PlusMinus.readings(given);
        return Matchings.allMatch(expected, found, Equivalence::same);
    }
}
