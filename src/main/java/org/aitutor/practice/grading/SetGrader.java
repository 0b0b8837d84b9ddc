package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Grades values in any order. */
final class SetGrader {

    private final List<Element> key;

    SetGrader(AnswerKey.ValueSet key) {
        this.key = read(key.set());
        if (this.key.isEmpty() && !key.set().isEmpty()) {
            throw new NotUnderstood("The set is empty.");
        }
    }

    Verdict grade(List<String> response) {
        List<Element> given = read(response);
        if (given.isEmpty() && response.stream().noneMatch(text -> text.contains("{"))) {
            throw new NotUnderstood("Nothing was written.");
        }
        given.forEach(this::refuseStrangeWords);
        int matched = Matchings.count(key, given, Element::same);
        int most = Math.max(key.size(), given.size());
        if (matched == most) {
            return Verdict.right();
        }
        return new Verdict.Wrong(mistake(given, matched), (double) matched / most);
    }

    private static List<Element> read(List<String> set) {
        if (set.size() > Limits.PARTS || set.stream().mapToInt(String::length).sum() > Limits.LENGTH) {
            throw new NotUnderstood("It is too long.");
        }
        return set.stream()
                .flatMap(text -> Lists.split(text).stream())
                .flatMap(text -> Element.read(text).stream())
                .toList();
    }

    /** Words are an answer only if they are a known phrase or the key has words too. */
    private void refuseStrangeWords(Element element) {
        boolean keyHasWords = key.stream().anyMatch(Element.Word.class::isInstance);
        if (element instanceof Element.Word word && word.phrase().isEmpty() && !keyHasWords) {
            throw new NotUnderstood("“" + word.text() + "” is not understood.");
        }
    }

    private Optional<Mistake> mistake(List<Element> given, int matched) {
        if (matched > 0 && matched == given.size()) {
            return Optional.of(Mistake.MISSING_SOLUTION);
        }
        if (matched > 0 && matched == key.size()) {
            return Optional.of(Mistake.EXTRA_SOLUTION);
        }
        if (allMatch(given.stream().map(SetGrader::reversed).toList())) {
            return Optional.of(Mistake.SWAPPED_COORDINATES);
        }
        return allMatch(given.stream().map(SetGrader::negated).toList()) ? Optional.of(Mistake.SIGN) : Optional.empty();
    }

    private boolean allMatch(List<Element> changed) {
        return Matchings.allMatch(key, changed, Element::same);
    }

    private static Element reversed(Element element) {
        if (!(element instanceof Element.Point point)) {
            return element;
        }
        List<Element> coordinates = new ArrayList<>(point.coordinates());
        Collections.reverse(coordinates);
        return new Element.Point(coordinates);
    }

    private static Element negated(Element element) {
        if (!(element instanceof Element.Value value)) {
            return element;
        }
        List<Expr> sides = value.relation().sides();
        List<Expr> changed = IntStream.range(0, sides.size())
                .mapToObj(i -> i == sides.size() - 1 ? new Expr.Negative(sides.get(i)) : sides.get(i))
                .toList();
        return new Element.Value(
                new Relation(changed, value.relation().signs()),
                value.numbers().stream().map(Rational::negate).toList());
    }
}
