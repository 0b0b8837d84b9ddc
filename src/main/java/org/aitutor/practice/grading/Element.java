package org.aitutor.practice.grading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A member of a set of answers. */
sealed interface Element {

    /** A number or an expression, or an equation that gives one. */
    record Value(Relation relation, List<Rational> numbers) implements Element {

        Optional<Expr> bare() {
            return relation.signs().isEmpty()
                    ? Optional.of(relation.sides().get(0))
                    : relation.solved().map(Relation.Solved::value);
        }

        boolean isNamed() {
            return relation.solved().isPresent();
        }
    }

    /** An ordered tuple, such as a point. */
    record Point(List<Element> coordinates) implements Element {}

    /** Words, such as {@code DNE}. */
    record Word(String text, Optional<Phrases> phrase) implements Element {}

    /** The elements that one text stands for: two where it holds {@code ±}, and no more than one otherwise. */
    static List<Element> read(String text) {
        Optional<Phrases> phrase = Phrases.isStatement(text) ? Phrases.of(text) : Optional.empty();
        if (phrase.isPresent()) {
            return List.of(new Word(plain(text), phrase));
        }
        return point(text).map(List::of).orElseGet(() -> valueOrWord(text));
    }

    private static Optional<Element> point(String text) {
        String plain = Notation.plain(text);
        if (!plain.startsWith("(") || Lists.closing(plain, 0) != plain.length() - 1) {
            return Optional.empty();
        }
        String inside = plain.substring(1, plain.length() - 1);
        List<String> parts = Lists.at(inside, Lists.at(inside, ';').size() > 1 ? ';' : ',');
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Point(parts.stream()
                        .flatMap(part -> read(part).stream().limit(1))
                        .toList()));
    }

    private static List<Element> valueOrWord(String text) {
        try {
            Parser.Parsed parsed = Parser.parse(withoutOuterBrackets(text));
            if (parsed.words().isEmpty()) {
                List<Rational> numbers = Numbers.readings(text);
                return PlusMinus.readings(parsed.relation()).stream()
                        .<Element>map(relation -> new Value(relation, numbers))
                        .toList();
            }
        } catch (NotUnderstood notMathematics) {
            List<Rational> numbers = Numbers.readings(text);
            if (!numbers.isEmpty()) {
                Relation number = new Relation(List.of(new Expr.Num(numbers.get(0))), List.of());
                return List.of(new Value(number, numbers));
            }
        }
        return List.of(new Word(plain(text), Optional.empty()));
    }

    /** {@code (x+y=1)} as {@code x+y=1}. */
    private static String withoutOuterBrackets(String text) {
        String plain = Notation.plain(text);
        boolean bracketed = plain.startsWith("(") && Lists.closing(plain, 0) == plain.length() - 1;
        return bracketed && plain.contains("=") ? plain.substring(1, plain.length() - 1) : plain;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("$", "")
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether two elements are the same answer. */
    static boolean same(Element key, Element given) {
        if (key instanceof Value one && given instanceof Value other) {
            return sameValue(one, other);
        }
        if (key instanceof Point one && given instanceof Point other) {
            return samePoint(one, other);
        }
        if (key instanceof Word one && given instanceof Word other) {
            return one.text().equals(other.text())
                    || (one.phrase().isPresent() && one.phrase().equals(other.phrase()));
        }
        return false;
    }

    private static boolean sameValue(Value key, Value given) {
        if (Stream.of(key, given).noneMatch(value -> value.numbers().isEmpty())) {
            return key.numbers().stream().anyMatch(given.numbers()::contains);
        }
        if (key.isNamed() != given.isNamed()
                && key.bare().isPresent()
                && given.bare().isPresent()) {
            return Equivalence.same(key.bare().get(), given.bare().get());
        }
        return Relations.same(key.relation(), given.relation());
    }

    private static boolean samePoint(Point key, Point given) {
        int size = key.coordinates().size();
        if (given.coordinates().size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (!same(key.coordinates().get(i), given.coordinates().get(i))) {
                return false;
            }
        }
        return true;
    }
}
