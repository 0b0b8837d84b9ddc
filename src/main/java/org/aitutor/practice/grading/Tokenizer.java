package org.aitutor.practice.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aitutor.practice.grading.Token.Kind;
import org.aitutor.practice.grading.Vocabulary.Meaning;

/**
 * Cuts plain notation into tokens.
 *
 * <p>A run of letters is cut into known words and single letters, so {@code 2xsin(y)} is a product. A comma between
 * digits is a thousands separator where it can be one, else a decimal comma; lists are split before.
 */
final class Tokenizer {

    private static final Pattern NUMBER = Pattern.compile(
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,])|\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?\\.?(?!\\d)|\\.\\d+");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Pattern SUBSCRIPT = Pattern.compile("\\s*_\\s*(?:\\{\\s*([A-Za-z0-9]+)\\s*\\}|([A-Za-z0-9]))");
    private static final Pattern PRIMES = Pattern.compile("'+");
    private static final int A_WORD = 3;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();
    private int position;
    private boolean spaced;
    private int digitsWanted;

    private Tokenizer(String text) {
        this.text = text;
    }

    /**
     * @param tokens ends with one of kind {@code END}
     * @param words runs of letters that look like words rather than products
     */
    record Result(List<Token> tokens, Set<String> words) {}

    /** Tokens of a text in {@link Notation#plain plain notation}. */
    static Result tokenize(String plain) {
        Tokenizer tokenizer = new Tokenizer(plain);
        while (tokenizer.position < plain.length()) {
            tokenizer.next();
        }
        tokenizer.add(Kind.END, "");
        return new Result(List.copyOf(tokenizer.tokens), Set.copyOf(tokenizer.words));
    }

    private void next() {
        char c = text.charAt(position);
        if (Character.isWhitespace(c)) {
            position++;
            spaced = true;
        } else if (isDigit(c) || (c == '.' && position + 1 < text.length() && isDigit(text.charAt(position + 1)))) {
            number();
        } else if (c == '\\') {
            command();
        } else if (isLetter(c)) {
            letters();
        } else {
            sign(c);
        }
    }

    private void number() {
        if (digitsWanted > 0) {
            digitsWanted--;
            add(Kind.NUMBER, text.substring(position, ++position));
            return;
        }
        Matcher matcher = NUMBER.matcher(text).region(position, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            throw new NotUnderstood("The number at “" + excerpt() + "” is not understood.");
        }
        position = matcher.end();
        add(Kind.NUMBER, Numerals.plain(matcher.group()));
    }

    private void command() {
        int start = position++;
        while (position < text.length() && isLetter(text.charAt(position))) {
            position++;
        }
        String name = text.substring(start + 1, position);
        if (name.isEmpty() && position < text.length() && "{}|".indexOf(text.charAt(position)) >= 0) {
            sign(text.charAt(position));
            return;
        }
        Meaning meaning =
                Vocabulary.ofCommand(name).orElseThrow(() -> new NotUnderstood("“\\" + name + "” is not understood."));
        add(meaning);
        if (meaning.kind() == Kind.FRACTION) {
            digitsWanted = text.substring(position).stripLeading().startsWith("{") ? 0 : 2;
        }
    }

    private void letters() {
        Matcher matcher = LETTERS.matcher(text).region(position, text.length());
        String run = matcher.lookingAt() ? matcher.group() : "";
        int start = position;
        int unknown = 0;
        while (position < start + run.length()) {
            int at = position - start;
            String word = Vocabulary.wordAt(run, at).orElse("");
            if (word.isEmpty()) {
                letter(run.substring(at, at + 1));
                unknown++;
            } else {
                position += word.length();
                Vocabulary.ofWord(word).ifPresent(this::add);
            }
        }
        if (unknown >= A_WORD) {
            words.add(run);
        }
    }

    private void letter(String letter) {
        position++;
        String name = letter + subscript() + primes();
        switch (name) {
            case "e" -> add(Kind.CONSTANT, "E");
            case "i" -> add(Kind.CONSTANT, "I");
            default -> add(Kind.SYMBOL, name);
        }
    }

    private String subscript() {
        Matcher matcher = SUBSCRIPT.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        position = matcher.end();
        String inBraces = matcher.group(1);
        return "_" + (inBraces == null ? matcher.group(2) : inBraces);
    }

    private String primes() {
        Matcher matcher = PRIMES.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        position = matcher.end();
        return matcher.group();
    }

    private void sign(char c) {
        position++;
        String two = position < text.length() ? "" + c + text.charAt(position) : "";
        switch (two) {
            case "<=", ">=", "!=", "==" -> {
                position++;
                add(Kind.COMPARISON, two.equals("==") ? "=" : two);
            }
            case "=<", "=>" -> {
                position++;
                add(Kind.COMPARISON, two.charAt(1) + "=");
            }
            default ->
                add(Vocabulary.ofSign(c)
                        .orElseThrow(() -> new NotUnderstood("The sign “" + c + "” is not understood.")));
        }
    }

    private void add(Meaning meaning) {
        String subscript = meaning.kind() == Kind.SYMBOL ? subscript() + primes() : "";
        add(meaning.kind(), meaning.text() + subscript);
    }

    private void add(Kind kind, String sign) {
        tokens.add(new Token(kind, sign, spaced));
        spaced = false;
    }

    private String excerpt() {
        return text.substring(position, Math.min(text.length(), position + 12));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
