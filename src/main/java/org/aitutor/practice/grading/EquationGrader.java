package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;

/** Grades an equation or inequality by its solutions. */
final class EquationGrader {

    private final Relation key;

    EquationGrader(AnswerKey.Equation key) {
        this.key = Parser.relation(key.equation());
        if (this.key.signs().isEmpty()) {
            throw new NotUnderstood("An equation or inequality is asked for.");
        }
    }

    Verdict grade(String response) {
        if (Phrases.isStatement(response)) {
            return Verdict.wrong();
        }
        Relation given = complete(new Reading(key.symbols()).relation(response), response);
        boolean same = Matchings.allMatch(PlusMinus.readings(key), PlusMinus.readings(given), Relations::same);
        if (!same) {
            return new Verdict.Wrong(mistake(given), 0);
        }
        boolean unsolved = isSolution() && given.solved().isEmpty();
        return unsolved ? new Verdict.Wrong(Optional.of(Mistake.NOT_SOLVED), 0) : Verdict.right();
    }

    /** Whether the key gives the value of its unknown: then an equation that still has to be solved is no answer. */
    private boolean isSolution() {
        return key.solved().filter(solved -> solved.value().symbols().isEmpty()).isPresent();
    }

    /** The value alone, where the key says which unknown it is of, is short for the equation. */
    private Relation complete(Relation given, String response) {
        if (!given.signs().isEmpty()) {
            return given;
        }
        Relation.Solved solved = key.solved()
                .orElseThrow(() ->
                        new NotUnderstood("An equation or inequality is asked for: a sign such as “=” is missing."));
        Expr value = Numbers.readings(response).stream()
                .findFirst()
                .<Expr>map(Expr.Num::new)
                .orElse(given.sides().get(0));
        return new Relation(List.of(new Expr.Symbol(solved.name()), value), key.signs());
    }

    private Optional<Mistake> mistake(Relation given) {
        if (key.signs().size() != 1 || given.signs().size() != 1) {
            return Optional.empty();
        }
        if (given.signs().get(0) != Comparison.EQUAL && Relations.same(key, turned(given))) {
            return Optional.of(Mistake.INEQUALITY_DIRECTION);
        }
        Optional<Relation.Solved> found = given.solved();
        Optional<Relation.Solved> expected =
                key.solved().filter(k -> found.filter(k::isOfTheSame).isPresent());
        if (expected.isPresent()) {
            return expected.flatMap(k -> found.flatMap(g -> ExpressionMistakes.explain(k.value(), g.value())));
        }
        return swapped(given) ? Optional.of(Mistake.SWAPPED_VARIABLES) : Optional.empty();
    }

    private static Relation turned(Relation given) {
        return new Relation(given.sides(), List.of(given.signs().get(0).flipped()));
    }

    private boolean swapped(Relation given) {
        List<String> names = List.copyOf(given.symbols());
        return names.size() == 2
                && Relations.same(
                        key,
                        new Relation(
                                given.sides().stream()
                                        .map(side -> ExpressionMistakes.swap(side, names.get(0), names.get(1)))
                                        .toList(),
                                given.signs()));
    }
}
