package org.aitutor.practice.grading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a student sent, one record per kind of item; nothing in it can be trusted. */
public sealed interface Response {

    record Choice(String choice) implements Response {}

    record Multiple(Set<String> choices) implements Response {
        public Multiple {
            choices = Set.copyOf(choices);
        }
    }

    /** The unit may also stand behind the number, in {@code value}. */
    record Numeric(String value, @Nullable String unit) implements Response {

        public Numeric(String value) {
            this(value, null);
        }
    }

    record Expression(String expression) implements Response {}

    record Equation(String equation) implements Response {}

    record Interval(String interval) implements Response {}

    record ValueSet(List<String> set) implements Response {
        public ValueSet {
            set = List.copyOf(set);
        }
    }

    record Matrix(List<List<String>> rows) implements Response {
        public Matrix {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    record Text(String text) implements Response {}

    record Ordering(List<String> order) implements Response {
        public Ordering {
            order = List.copyOf(order);
        }
    }

    record Matching(List<Pair> pairs) implements Response {
        public Matching {
            pairs = List.copyOf(pairs);
        }
    }

    record Blanks(Map<String, Response> blanks) implements Response {
        public Blanks {
            blanks = Map.copyOf(blanks);
        }
    }
}
