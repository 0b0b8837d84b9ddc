package org.aitutor.practice.grading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What counts as right, one record per kind of item.
 *
 * <p>Mathematical text is LaTeX or ASCII. A key is only data: {@link Grading#problem} says whether it can be read.
 */
public sealed interface AnswerKey {

    /** The one right choice, by its id. */
    record Choice(String choice) implements AnswerKey {}

    /** All right choices, by their ids. */
    record Multiple(Set<String> choices) implements AnswerKey {
        public Multiple {
            choices = Set.copyOf(choices);
        }
    }

    /**
     * A number.
     *
     * @param value a whole number, decimal, fraction, mixed number, percentage or power of ten
     * @param tolerance the greatest distance that still counts as right; none means exactly the value
     * @param relative whether the tolerance is a share of the value
     * @param unit the unit a response must carry, in any convertible unit; none when there is no unit
     * @param significantFigures how many figures the response must be written with; none when it does not matter
     */
    record Numeric(
            String value,
            @Nullable String tolerance,
            boolean relative,
            @Nullable String unit,
            @Nullable Integer significantFigures)
            implements AnswerKey {

        /** Exactly this number, without a unit. */
        public Numeric(String value) {
            this(value, null, false, null, null);
        }
    }

    /** An expression; right is what has the same value wherever both have one, in the form asked for. */
    record Expression(String expression, Form form) implements AnswerKey {

        /** The expression in any form. */
        public Expression(String expression) {
            this(expression, Form.ANY);
        }
    }

    /** An equation or inequality; right is what has the same solutions. */
    record Equation(String equation) implements AnswerKey {}

    /** A union of intervals. */
    record Interval(String interval) implements AnswerKey {}

    /** Values in any order: numbers, expressions, equations, points, or words such as "DNE". */
    record ValueSet(List<String> set) implements AnswerKey {
        public ValueSet {
            set = List.copyOf(set);
        }
    }

    /** A matrix by its rows. */
    record Matrix(List<List<String>> rows) implements AnswerKey {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Words; accents, white space and punctuation at the end never matter. */
    record Text(List<String> accepted, boolean caseSensitive, int maxEdits) implements AnswerKey {
        public Text {
            accepted = List.copyOf(accepted);
        }
    }

    /** The ids of all things to order, in the right order. */
    record Ordering(List<String> order) implements AnswerKey {
        public Ordering {
            order = List.copyOf(order);
        }
    }

    /** Which left thing belongs to which right thing. */
    record Matching(List<Pair> pairs) implements AnswerKey {
        public Matching {
            pairs = List.copyOf(pairs);
        }
    }

    /** One key per blank, by the blank's id. */
    record Blanks(Map<String, AnswerKey> blanks) implements AnswerKey {
        public Blanks {
            blanks = Map.copyOf(blanks);
        }
    }

    /** How an expression has to be written. */
    enum Form {
        ANY,
        FACTORED,
        EXPANDED,
        SIMPLIFIED
    }
}
