package org.aitutor.practice.grading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aitutor.practice.grading.Token.Kind;

/** The words and LaTeX commands that mean something in mathematics. */
final class Vocabulary {

    private static final int LONGEST_WORD = 8;

    /** The meaning of a word or command: the kind of token and its text. */
    record Meaning(Kind kind, String text) {}

    private static final Map<String, Meaning> WORDS = new HashMap<>();
    private static final Map<String, Meaning> COMMANDS = new HashMap<>();
    private static final Map<Character, Meaning> SIGNS = new HashMap<>();

    static {
        Function.BY_NAME.keySet().forEach(name -> word(name, Kind.FUNCTION, name));
        word("log", Kind.LOG, "log");
        word("sqrt", Kind.ROOT, "sqrt");
        word("cbrt", Kind.CUBE_ROOT, "cbrt");
        word("pi", Kind.CONSTANT, "PI");
        word("inf", Kind.CONSTANT, "INFINITY");
        word("infty", Kind.CONSTANT, "INFINITY");
        word("infinity", Kind.CONSTANT, "INFINITY");
        word("oo", Kind.CONSTANT, "INFINITY");
        greek("alpha", 'α');
        greek("beta", 'β');
        greek("gamma", 'γ');
        greek("delta", 'δ');
        greek("theta", 'θ');
        greek("lambda", 'λ');
        greek("sigma", 'σ');
        greek("omega", 'ω');
        command("mu", Kind.SYMBOL, "mu");
        command("phi", Kind.SYMBOL, "phi");
        command("varphi", Kind.SYMBOL, "phi");
        command("rho", Kind.SYMBOL, "rho");
        command("tau", Kind.SYMBOL, "tau");
        command("epsilon", Kind.SYMBOL, "epsilon");
        command("Delta", Kind.SYMBOL, "Delta");
        command("prime", Kind.SYMBOL, "'");
        command("frac", Kind.FRACTION, "frac");
        command("dfrac", Kind.FRACTION, "frac");
        command("tfrac", Kind.FRACTION, "frac");
        command("cfrac", Kind.FRACTION, "frac");
        command("cdot", Kind.TIMES, "*");
        command("times", Kind.TIMES, "*");
        command("ast", Kind.TIMES, "*");
        command("div", Kind.DIVIDE, "/");
        command("pm", Kind.PLUS_MINUS, "±");
        command("mp", Kind.MINUS_PLUS, "∓");
        command("vert", Kind.BAR, "|");
        command("lvert", Kind.BAR, "|");
        command("rvert", Kind.BAR, "|");
        command("lbrack", Kind.OPEN, "[");
        command("rbrack", Kind.CLOSE, "]");
        command("lbrace", Kind.OPEN, "{");
        command("rbrace", Kind.CLOSE, "}");
        command("le", Kind.COMPARISON, "<=");
        command("leq", Kind.COMPARISON, "<=");
        command("leqslant", Kind.COMPARISON, "<=");
        command("ge", Kind.COMPARISON, ">=");
        command("geq", Kind.COMPARISON, ">=");
        command("geqslant", Kind.COMPARISON, ">=");
        command("ne", Kind.COMPARISON, "!=");
        command("neq", Kind.COMPARISON, "!=");
        command("lt", Kind.COMPARISON, "<");
        command("gt", Kind.COMPARISON, ">");
        sign('π', Kind.CONSTANT, "PI");
        sign('∞', Kind.CONSTANT, "INFINITY");
        sign('φ', Kind.SYMBOL, "phi");
        sign('μ', Kind.SYMBOL, "mu");
        sign('µ', Kind.SYMBOL, "mu");
        sign('ρ', Kind.SYMBOL, "rho");
        sign('τ', Kind.SYMBOL, "tau");
        sign('ε', Kind.SYMBOL, "epsilon");
        sign('Δ', Kind.SYMBOL, "Delta");
        sign('√', Kind.ROOT, "√");
        sign('∛', Kind.CUBE_ROOT, "∛");
        sign('+', Kind.PLUS, "+");
        sign('-', Kind.MINUS, "-");
        sign('±', Kind.PLUS_MINUS, "±");
        sign('∓', Kind.MINUS_PLUS, "∓");
        sign('*', Kind.TIMES, "*");
        sign('/', Kind.DIVIDE, "/");
        sign(':', Kind.DIVIDE, "/");
        sign('^', Kind.CARET, "^");
        sign('_', Kind.UNDERSCORE, "_");
        sign('!', Kind.FACTORIAL, "!");
        sign('%', Kind.PERCENT, "%");
        sign('°', Kind.DEGREE, "°");
        sign('|', Kind.BAR, "|");
        sign('(', Kind.OPEN, "(");
        sign('[', Kind.OPEN, "[");
        sign('{', Kind.OPEN, "{");
        sign(')', Kind.CLOSE, ")");
        sign(']', Kind.CLOSE, "]");
        sign('}', Kind.CLOSE, "}");
        sign('=', Kind.COMPARISON, "=");
        sign('<', Kind.COMPARISON, "<");
        sign('>', Kind.COMPARISON, ">");
        sign('≤', Kind.COMPARISON, "<=");
        sign('≥', Kind.COMPARISON, ">=");
        sign('⩽', Kind.COMPARISON, "<=");
        sign('⩾', Kind.COMPARISON, ">=");
        sign('≠', Kind.COMPARISON, "!=");
    }

    private Vocabulary() {}

    /** The longest known word that starts at a place in a run of letters. */
    static Optional<String> wordAt(String letters, int from) {
        for (int end = Math.min(letters.length(), from + LONGEST_WORD); end > from + 1; end--) {
            String candidate = letters.substring(from, end);
            if (WORDS.containsKey(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    static Optional<Meaning> ofWord(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** The meaning of a LaTeX command, written without its backslash. */
    static Optional<Meaning> ofCommand(String name) {
        return Optional.ofNullable(COMMANDS.get(name)).or(() -> ofWord(name));
    }

    static Optional<Meaning> ofSign(char sign) {
        return Optional.ofNullable(SIGNS.get(sign));
    }

    private static void word(String word, Kind kind, String text) {
        WORDS.put(word, new Meaning(kind, text));
    }

    private static void greek(String name, char letter) {
        word(name, Kind.SYMBOL, name);
        sign(letter, Kind.SYMBOL, name);
    }

    private static void command(String name, Kind kind, String text) {
        COMMANDS.put(name, new Meaning(kind, text));
    }

    private static void sign(char sign, Kind kind, String text) {
        SIGNS.put(sign, new Meaning(kind, text));
    }
}
