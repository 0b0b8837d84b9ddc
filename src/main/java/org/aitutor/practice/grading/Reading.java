package org.aitutor.practice.grading;

import java.util.Optional;
import java.util.Set;

/**
 * Reads what a student wrote where a key with known variables is given, and refuses what is words rather than
 * mathematics.
 */
record Reading(Set<String> variables) {

    /** An expression, or what a lone name is said to equal. */
    Expr expression(String text) {
        Relation relation = relation(text);
        if (relation.signs().isEmpty()) {
            return relation.sides().get(0);
        }
        Optional<Relation.Solved> solved = relation.solved().filter(equation -> !variables.contains(equation.name()));
        return solved.map(Relation.Solved::value)
                .orElseThrow(() -> new NotUnderstood("An expression is asked for, without “=” or an inequality sign."));
    }

    /** The expression, or a fallback when the text can only be read as a number. */
    Expr expressionOr(String text, Expr fallback) {
        try {
            return expression(text);
        } catch (NotUnderstood onlyANumber) {
            return fallback;
        }
    }

    Relation relation(String text) {
        Parser.Parsed parsed = Parser.parse(text);
        boolean strange = !variables.containsAll(parsed.relation().symbols());
        if (strange && !parsed.words().isEmpty()) {
            throw new NotUnderstood(
                    "“" + parsed.words().iterator().next() + "” is not understood: mathematics is asked for.");
        }
        return parsed.relation();
    }
}
