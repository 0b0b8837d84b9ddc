package org.aitutor.practice.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.aitutor.practice.grading.Token.Kind;

/**
 * Reads LaTeX or ASCII mathematics, by recursive descent.
 *
 * <p>Multiplication signs may be left out; products and quotients are read from left to right, so {@code 1/2x} is half
 * of x; a minus sign is weaker than a power; a function without brackets takes the product that follows.
 */
final class Parser {

    private static final Pattern VALUE_OF_FUNCTION =
            Pattern.compile("[A-Za-z](?:\\^(?:\\{-1\\}|\\(-1\\)|\\{\\(-1\\)\\}))?\\([A-Za-z]\\)");

    private final List<Token> tokens;
    private final Set<String> words;
    private int position;
    private int depth;
    private boolean insideBars;

    private Parser(Tokenizer.Result read) {
        this.tokens = read.tokens();
        this.words = read.words();
    }

    /** What was read, and the words in it that may be no mathematics. */
    record Parsed(Relation relation, Set<String> words) {}

    /** One expression. */
    static Expr expression(String text) {
        Relation relation = relation(text);
        if (!relation.signs().isEmpty()) {
            throw new NotUnderstood("An expression is asked for, without “=” or an inequality sign.");
        }
        return relation.sides().get(0);
    }

    /** One expression, or several with signs of comparison between. */
    static Relation relation(String text) {
        return parse(text).relation();
    }

    static Parsed parse(String text) {
        Parser parser = new Parser(Tokenizer.tokenize(Notation.plain(text)));
        return new Parsed(parser.chain(), parser.words);
    }

    private Relation chain() {
        List<Expr> sides = new ArrayList<>();
        List<Comparison> signs = new ArrayList<>();
        sides.add(side());
        while (peek().is(Kind.COMPARISON)) {
            signs.add(Comparison.of(take().text()));
            sides.add(side());
        }
        if (!peek().is(Kind.END)) {
            throw unexpected();
        }
        sides.forEach(Parser::checkDepth);
        return new Relation(sides, signs);
    }

    /** Chains such as {@code 1/1/1/…} and {@code x!!!…} grow deep without nesting. */
    private static void checkDepth(Expr expr) {
        if (expr.depth() > 2 * Limits.DEPTH) {
            throw tooDeep();
        }
    }

    private static NotUnderstood tooDeep() {
        return new NotUnderstood("It is nested too deeply.");
    }

    private Expr side() {
        int end = position;
        while (!tokens.get(end).is(Kind.COMPARISON) && !tokens.get(end).is(Kind.END)) {
            end++;
        }
        boolean wholeText = position == 0 && tokens.get(end).is(Kind.END);
        String text = wholeText || end - position > 12 ? "" : joined(position, end);
        if (VALUE_OF_FUNCTION.matcher(text).matches()) {
            position = end;
            return new Expr.Symbol(text);
        }
        return sum();
    }

    private String joined(int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.text()));
        return text.toString();
    }

    private Expr sum() {
        List<Expr> terms = new ArrayList<>();
        terms.add(term());
        while (true) {
            if (accept(Kind.PLUS)) {
                terms.add(term());
            } else if (accept(Kind.MINUS)) {
                terms.add(new Expr.Negative(term()));
            } else if (accept(Kind.PLUS_MINUS)) {
                terms.add(new Expr.PlusMinus(term(), true));
            } else if (accept(Kind.MINUS_PLUS)) {
                terms.add(new Expr.PlusMinus(term(), false));
            } else {
                return terms.size() == 1 ? terms.get(0) : new Expr.Sum(List.copyOf(terms));
            }
        }
    }

    private Expr term() {
        List<Expr> factors = new ArrayList<>();
        factors.add(signed());
        while (true) {
            if (accept(Kind.TIMES)) {
                factors.add(signed());
            } else if (accept(Kind.DIVIDE)) {
                Expr quotient = new Expr.Quotient(product(factors), signed());
                factors = new ArrayList<>(List.of(quotient));
            } else if (startsFactor()) {
                factors.add(juxtaposed());
            } else {
                return product(factors);
            }
        }
    }

    private static Expr product(List<Expr> factors) {
        return factors.size() == 1 ? factors.get(0) : new Expr.Product(List.copyOf(factors));
    }

    private Expr juxtaposed() {
        if (peek().is(Kind.NUMBER) && tokens.get(position - 1).is(Kind.NUMBER)) {
            throw new NotUnderstood("Two numbers stand side by side: “"
                    + tokens.get(position - 1).text() + " " + peek().text() + "”.");
        }
        return power();
    }

    private Expr signed() {
        if (accept(Kind.PLUS)) {
            return within(this::signed);
        }
        if (accept(Kind.MINUS)) {
            return new Expr.Negative(within(this::signed));
        }
        if (accept(Kind.PLUS_MINUS)) {
            return new Expr.PlusMinus(within(this::signed), true);
        }
        if (accept(Kind.MINUS_PLUS)) {
            return new Expr.PlusMinus(within(this::signed), false);
        }
        return power();
    }

    private Expr power() {
        Expr base = postfix();
        return accept(Kind.CARET) ? new Expr.Power(base, within(this::signed)) : base;
    }

    private Expr postfix() {
        Expr operand = mixedNumber();
        while (true) {
            if (accept(Kind.FACTORIAL)) {
                operand = new Expr.Apply(Function.FACTORIAL, operand);
            } else if (accept(Kind.PERCENT)) {
                operand = new Expr.Quotient(operand, Expr.of(100));
            } else if (accept(Kind.DEGREE)) {
                operand = Expr.product(operand, Expr.Constant.DEGREE);
            } else {
                return operand;
            }
        }
    }

    /** {@code 1 3/4}, which only white space tells from a product. */
    private Expr mixedNumber() {
        boolean mixed = position + 3 < tokens.size()
                && isWhole(peek())
                && isWhole(tokens.get(position + 1))
                && tokens.get(position + 2).is(Kind.DIVIDE)
                && isWhole(tokens.get(position + 3));
        if (!mixed) {
            return primary();
        }
        Expr whole = primary();
        Expr numerator = primary();
        take();
        return Expr.sum(whole, new Expr.Quotient(numerator, primary()));
    }

    private static boolean isWhole(Token token) {
        return token.is(Kind.NUMBER) && !token.text().contains(".");
    }

    private Expr primary() {
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> number(token);
            case SYMBOL -> new Expr.Symbol(token.text());
            case CONSTANT -> Expr.Constant.valueOf(token.text());
            case FRACTION -> new Expr.Quotient(within(this::operand), within(this::operand));
            case ROOT -> root();
            case CUBE_ROOT -> new Expr.Root(Expr.of(3), within(this::operand));
            case LOG -> within(this::logarithm);
            case FUNCTION -> within(() -> application(token));
            case OPEN -> bracket(token);
            case BAR -> bars();
            default -> {
                position--;
                throw unexpected();
            }
        };
    }

    private static Expr number(Token token) {
        return new Expr.Num(Rational.of(new BigDecimal(token.text())));
    }

    private Expr bracket(Token open) {
        boolean outside = insideBars;
        insideBars = false;
        Expr inner = within(this::sum);
        insideBars = outside;
        String close = switch (open.text()) {
            case "(" -> ")";
            case "[" -> "]";
            default -> "}";
        };
        if (!peek().is(Kind.CLOSE, close)) {
            throw peek().is(Kind.END)
                    ? new NotUnderstood("A bracket “" + open.text() + "” is not closed.")
                    : unexpected();
        }
        take();
        return inner;
    }

    private Expr bars() {
        boolean outside = insideBars;
        insideBars = true;
        Expr inner = within(this::sum);
        insideBars = outside;
        if (!accept(Kind.BAR)) {
            throw new NotUnderstood("A bar “|” is not closed.");
        }
        return new Expr.Apply(Function.ABS, inner);
    }

    /** What a command applies to: a group, or one sign. */
    private Expr operand() {
        return peek().is(Kind.MINUS) ? signed() : primary();
    }

    private Expr root() {
        if (!peek().is(Kind.OPEN, "[")) {
            return new Expr.Root(Expr.of(2), within(this::operand));
        }
        Expr bracket = primary();
        boolean index = startsFactor();
        return index ? new Expr.Root(bracket, within(this::operand)) : new Expr.Root(Expr.of(2), bracket);
    }

    private Expr logarithm() {
        Expr base = Expr.of(10);
        if (accept(Kind.UNDERSCORE)) {
            base = operand();
        } else if (peek().is(Kind.OPEN, "{")) {
            Expr group = primary();
            if (!peek().is(Kind.OPEN, "(")) {
                return new Expr.Log(base, group);
            }
            base = group;
        }
        if (accept(Kind.CARET)) {
            Expr exponent = within(this::signed);
            return new Expr.Power(new Expr.Log(base, argument()), exponent);
        }
        return new Expr.Log(base, argument());
    }

    private Expr application(Token name) {
        Function function = java.util.Objects.requireNonNull(Function.BY_NAME.get(name.text()));
        if (!accept(Kind.CARET)) {
            return new Expr.Apply(function, argument());
        }
        Expr exponent = within(this::signed);
        boolean inverse =
                Constants.value(exponent).filter(Rational.of(-1)::equals).isPresent();
        return inverse
                ? new Expr.Apply(function.inverse(), argument())
                : new Expr.Power(new Expr.Apply(function, argument()), exponent);
    }

    private Expr argument() {
        if (accept(Kind.MINUS)) {
            return new Expr.Negative(within(this::argument));
        }
        if (peek().is(Kind.OPEN) || peek().is(Kind.BAR)) {
            return primary();
        }
        List<Expr> factors = new ArrayList<>();
        do {
            factors.add(within(this::power));
        } while (startsFactor() && !peek().is(Kind.FUNCTION) && !peek().is(Kind.LOG));
        return product(factors);
    }

    private boolean startsFactor() {
        return switch (peek().kind()) {
            case NUMBER, SYMBOL, CONSTANT, FRACTION, ROOT, CUBE_ROOT, LOG, FUNCTION, OPEN -> true;
            case BAR -> !insideBars;
            default -> false;
        };
    }

    private <T> T within(Supplier<T> rule) {
        if (++depth > Limits.DEPTH) {
            throw tooDeep();
        }
        T result = rule.get();
        depth--;
        return result;
    }

    private Token peek() {
        return tokens.get(position);
    }

    private Token take() {
        return tokens.get(position++);
    }

    private boolean accept(Kind kind) {
        if (!peek().is(kind)) {
            return false;
        }
        position++;
        return true;
    }

    private NotUnderstood unexpected() {
        Token token = peek();
        if (!token.is(Kind.END)) {
            return new NotUnderstood("“" + token.text() + "” is not understood at its place.");
        }
        return new NotUnderstood(position == 0 ? "Nothing was written." : "Something is missing at the end.");
    }
}
