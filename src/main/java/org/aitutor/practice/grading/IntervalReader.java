package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aitutor.practice.grading.Piece.End;

/**
 * Reads a set of real numbers: intervals in brackets (also {@code ]2,5[}), inequalities, set-builder notation, finite
 * sets, unions of those by {@code ∪}, {@code U} or "or", and words such as "all real numbers".
 */
final class IntervalReader {

    private static final Pattern UNION = Pattern.compile(
            "∪|\\\\cup(?![a-z])|(?<=[)\\]}\\[]\\s{0,9})[Uu](?=\\s*[(\\[\\]{\\\\])|\\s+or\\s+|\\s+∨\\s+|\\\\vee");
    private static final Pattern MEMBER = Pattern.compile("^\\s*[A-Za-z]\\s*(?:∈|\\\\in(?![a-z])|in\\s)\\s*");
    private static final Pattern BUILDER =
            Pattern.compile("\\\\?\\{\\s*[A-Za-z]\\s*(?:\\||:|\\\\mid|\\\\vert)\\s*(.*?)\\\\?\\}");
    private static final List<Piece> ALL = List.of(new Piece(End.INFINITE, End.INFINITE));

    private IntervalReader() {}

    static List<Piece> read(String raw) {
        String text = Notation.plain(raw);
        if (text.isEmpty()) {
            throw new NotUnderstood("Nothing was written.");
        }
        String[] parts = UNION.split(text, -1);
        if (parts.length > Limits.PARTS) {
            throw new NotUnderstood("It has too many parts.");
        }
        List<Piece> pieces = new ArrayList<>();
        for (String part : parts) {
            pieces.addAll(part(MEMBER.matcher(part.strip()).replaceFirst("")));
        }
        return pieces;
    }

    private static List<Piece> part(String text) {
        Phrases phrase = Phrases.of(text).orElse(null);
        if (phrase == Phrases.NONE) {
            return List.of();
        }
        if (phrase == Phrases.ALL) {
            return ALL;
        }
        Matcher builder = BUILDER.matcher(text);
        if (builder.matches()) {
            return read(builder.group(1));
        }
        if (text.startsWith("{") || text.startsWith("\\{")) {
            return Lists.split(text).stream().map(IntervalReader::point).toList();
        }
        boolean brackets =
                !text.isEmpty() && "([]".indexOf(text.charAt(0)) >= 0 && (text.contains(",") || text.contains(";"));
        return brackets ? List.of(brackets(text)) : inequality(Parser.relation(text));
    }

    private static Piece point(String text) {
        Expr value = Parser.expression(text);
        return new Piece(End.of(value, true), End.of(value, true));
    }

    private static Piece brackets(String text) {
        char open = text.charAt(0);
        char close = text.charAt(text.length() - 1);
        if ("([]".indexOf(open) < 0 || ")][".indexOf(close) < 0) {
            throw new NotUnderstood("An interval stands in brackets, such as “(0, 1]”.");
        }
        String inside = text.substring(1, text.length() - 1);
        List<String> ends = Lists.at(inside, inside.contains(";") ? ';' : ',');
        if (ends.size() != 2) {
            throw new NotUnderstood("An interval has two ends with a comma between.");
        }
        Piece piece = new Piece(end(ends.get(0), open == '[', -1), end(ends.get(1), close == ']', 1));
        if (piece.isConstant() && piece.lower() > piece.upper()) {
            throw new NotUnderstood("The lower end of an interval stands first.");
        }
        return piece;
    }

    private static End end(String text, boolean included, int side) {
        Expr value = Parser.expression(text);
        if (!value.contains(Expr.Constant.INFINITY)) {
            return End.of(value, included);
        }
        Expr expected = side < 0 ? new Expr.Negative(Expr.Constant.INFINITY) : Expr.Constant.INFINITY;
        if (!value.equals(expected)) {
            throw new NotUnderstood("Infinity stands at the wrong end of the interval.");
        }
        return new End(End.INFINITE.value(), false);
    }

    private static List<Piece> inequality(Relation relation) {
        List<Comparison> signs = relation.signs();
        if (signs.size() == 1) {
            return simple(relation);
        }
        boolean less = !signs.isEmpty() && signs.stream().allMatch(Comparison::isLess);
        boolean greater = !signs.isEmpty() && signs.stream().allMatch(Comparison::isGreater);
        if (signs.size() != 2 || !(less || greater)) {
            throw new NotUnderstood("An interval or an inequality is asked for.");
        }
        Relation rising = less ? relation : relation.flipped();
        requireUnknown(rising.sides().get(1));
        return List.of(new Piece(
                End.of(rising.sides().get(0), rising.signs().get(0).includesEqual()),
                End.of(rising.sides().get(2), rising.signs().get(1).includesEqual())));
    }

    private static List<Piece> simple(Relation relation) {
        Relation turned = isUnknown(relation.sides().get(0))
                        && !isLikelier(relation.sides().get(1))
                ? relation
                : relation.flipped();
        requireUnknown(turned.sides().get(0));
        Expr value = turned.sides().get(1);
        boolean included = turned.signs().get(0).includesEqual();
        Piece below = new Piece(End.INFINITE, End.of(value, included));
        Piece above = new Piece(End.of(value, included), End.INFINITE);
        return switch (turned.signs().get(0)) {
            case LESS, LESS_OR_EQUAL -> List.of(below);
            case GREATER, GREATER_OR_EQUAL -> List.of(above);
            case NOT_EQUAL -> List.of(below, above);
            case EQUAL -> List.of(new Piece(End.of(value, true), End.of(value, true)));
        };
    }

    private static boolean isUnknown(Expr expr) {
        return expr instanceof Expr.Symbol;
    }

    /** In {@code a < x} both could be the unknown. */
    private static boolean isLikelier(Expr expr) {
        return expr instanceof Expr.Symbol symbol && "xyzt".contains(symbol.name());
    }

    private static void requireUnknown(Expr expr) {
        if (!isUnknown(expr)) {
            throw new NotUnderstood("The unknown has to stand alone in the inequality.");
        }
    }
}
