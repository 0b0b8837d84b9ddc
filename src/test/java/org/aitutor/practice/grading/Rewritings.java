package org.aitutor.practice.grading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an answer in other ways that mean the same, by changes of text of which each is right by construction. */
final class Rewritings {

    static final int WANTED = 8;

    private static final Pattern FRACTION =
            Pattern.compile("\\(\\((-?\\d+)\\)/\\((-?\\d+)\\)\\)|(?<![\\w.)^/])(\\d+)/(\\d+)(?![\\w.(^])");
    private static final Pattern DECIMAL =
            Pattern.compile("(?<![\\w.])(\\d+)\\.(\\d+)(?![\\w.])|(?<![\\d.])(\\d+)\\.(\\d+)(?=[A-Za-z(])");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Rewritings() {}

    /** Up to {@link #WANTED} other spellings by the name of the change. */
    static Map<String, String> of(AnswerKey key, String answer) {
        Map<String, String> all = new LinkedHashMap<>();
        if (key instanceof AnswerKey.Numeric) {
            numeric(answer, all);
        } else if (key instanceof AnswerKey.Text) {
            text(answer.replace("$", ""), all);
        } else if (key instanceof AnswerKey.Matrix matrix) {
            matrix(matrix.rows(), answer, all);
        } else if (key instanceof AnswerKey.ValueSet set) {
            set(set.set(), all);
        } else if (key instanceof AnswerKey.Interval) {
            interval(answer.replace("$", "").replace(" ", ""), all);
        } else if (key instanceof AnswerKey.Equation) {
            equation(answer, all);
        } else {
            expression(answer, all);
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        all.forEach((name, text) -> {
            if (wanted.size() < WANTED && !text.equals(answer) && !wanted.containsValue(text)) {
                wanted.put(name, text);
            }
        });
        return wanted;
    }

    private static void expression(String answer, Map<String, String> all) {
        String ascii = ascii(answer);
        all.put("ascii", ascii);
        all.put("latex", latex(answer));
        all.put("terms reordered", reordered(ascii));
        all.put("factors reordered", refactored(ascii));
        all.put("numbers respelled", respelled(ascii));
        all.put("fractions as powers", PlainAscii.of(answer, PlainAscii.Fraction.INVERSE));
        all.put("unicode", unicode(ascii));
        all.put("spaces", spaced(ascii));
        all.put("brackets", bracketed(ascii));
        all.put("twice and halved", "2*(" + ascii + ")/2");
        all.put("plus nothing", "0+(" + ascii + ")");
        all.put("once", "1*(" + ascii + ")");
        all.put("negated twice", "-(-(" + ascii + "))");
    }

    private static void equation(String answer, Map<String, String> all) {
        String ascii = ascii(answer);
        all.put("ascii", ascii);
        all.put("latex", latex(answer));
        all.put("sides exchanged", exchanged(ascii));
        all.put("terms reordered", sides(ascii, Rewritings::reordered));
        all.put("factors reordered", sides(ascii, Rewritings::refactored));
        all.put("numbers respelled", sides(ascii, Rewritings::respelled));
        all.put("unicode", unicode(ascii));
        all.put("spaces", spaced(ascii));
        all.put("brackets", sides(ascii, Rewritings::bracketed));
        all.put("fractions as powers", PlainAscii.of(answer, PlainAscii.Fraction.INVERSE));
        all.put("spaces and exchange", spaced(exchanged(ascii)));
        all.put("right side twice and halved", ascii.replaceFirst("([<>]?=|[<>])([^<>=]*)$", "$12*($2)/2"));
    }

    private static void numeric(String answer, Map<String, String> all) {
        String plain =
                answer.replace("$$", "").replace(" ", "").replace("$", "").replace("−", "-");
        Matcher fraction = Pattern.compile("(-?)\\\\frac\\{(-?)(\\d+)\\}\\{(\\d+)\\}|(-?)(-?)(\\d+)/(\\d+)")
                .matcher(plain);
        if (plain.matches("-?(\\d+\\.?\\d*|\\.\\d+)")) {
            decimal(new BigDecimal(plain.endsWith(".") ? plain + "0" : plain), plain, all);
        } else if (fraction.matches()) {
            int group = fraction.group(3) != null ? 1 : 5;
            boolean negative =
                    fraction.group(group).isEmpty() ^ fraction.group(group + 1).isEmpty();
            fraction(
                    negative ? "-" : "",
                    new BigInteger(fraction.group(group + 2)),
                    new BigInteger(fraction.group(group + 3)),
                    all);
        } else {
            scientific(plain, all);
        }
        all.put("spaces", "  " + plain + " ");
    }

    private static void decimal(BigDecimal value, String plain, Map<String, String> all) {
        BigDecimal size = value.abs();
        String sign = value.signum() < 0 ? "-" : "";
        BigDecimal ten = BigDecimal.TEN.pow(size.scale());
        all.put("latex", "$$" + plain + "$$");
        all.put(
                "fraction",
                sign + size.multiply(ten).multiply(BigDecimal.valueOf(3)).toBigInteger() + "/"
                        + ten.multiply(BigDecimal.valueOf(3)).toBigInteger());
        all.put(
                "latex fraction",
                "\\frac{" + sign + size.multiply(ten).toBigInteger() + "}{" + ten.toBigInteger() + "}");
        all.put("unicode minus or plus", value.signum() < 0 ? "−" + size.toPlainString() : "+" + plain);
        all.put("decimal comma", (sign + size.toPlainString() + (size.scale() > 0 ? "" : ".0")).replace('.', ','));
        all.put("scientific", sign + size.movePointLeft(2).toPlainString() + "*10^2");
        all.put("brackets", "(" + plain + ")");
        all.put("thousands", sign + thousands(size));
        all.put("zero behind", sign + (size.scale() > 0 ? size.toPlainString() + "0" : size.toPlainString() + ".00"));
        all.put("percent", sign + size.movePointRight(2).toPlainString() + "%");
        all.put("exponent", sign + size.movePointLeft(1).toPlainString() + "e1");
    }

    private static String thousands(BigDecimal size) {
        String[] parts = size.toPlainString().split("\\.", -1);
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
        return parts.length == 1 ? whole : whole + "." + parts[1];
    }

    private static void fraction(String sign, BigInteger above, BigInteger below, Map<String, String> all) {
        BigInteger two = BigInteger.TWO;
        all.put("slash", sign + above + "/" + below);
        all.put("latex", "$$" + sign + "\\dfrac{" + above + "}{" + below + "}$$");
        terminating(above, below).ifPresent(decimal -> all.put("decimal", sign + decimal.toPlainString()));
        all.put("expanded", sign + above.multiply(two) + "/" + below.multiply(two));
        if (above.compareTo(below) > 0) {
            all.put("mixed", sign + above.divide(below) + " " + above.mod(below) + "/" + below);
            if (above.mod(below).signum() > 0) {
                all.put("latex mixed", sign + above.divide(below) + "\\frac{" + above.mod(below) + "}{" + below + "}");
            }
        }
        all.put("sign below", sign.isEmpty() ? "-" + above + "/(-" + below + ")" : above + "/(-" + below + ")");
        all.put("brackets", sign + "((" + above + ")/(" + below + "))");
        all.put("unicode", (sign + above + " ÷ " + below).replace('-', '−'));
        all.put("latex spaces", sign + "\\frac {" + above + "} { " + below + " }");
        all.put("spaces inside", sign + " " + above + " / " + below);
    }

    private static java.util.Optional<BigDecimal> terminating(BigInteger above, BigInteger below) {
        try {
            return java.util.Optional.of(new BigDecimal(above).divide(new BigDecimal(below)));
        } catch (ArithmeticException endless) {
            return java.util.Optional.empty();
        }
    }

    private static void scientific(String plain, Map<String, String> all) {
        String ascii = ascii(plain);
        Matcher matcher =
                Pattern.compile("(-?[\\d.]+)\\*\\(?10\\)?\\^\\(*(-?\\d+)\\)*").matcher(ascii);
        all.put("ascii", ascii);
        all.put("latex", latex(plain));
        all.put("unicode", unicode(ascii));
        if (matcher.matches()) {
            BigDecimal value = new BigDecimal(matcher.group(1) + "e" + matcher.group(2));
            all.put("spaces in it", spaced(ascii));
            all.put("plain", value.toPlainString());
            all.put("exponent", matcher.group(1) + "e" + matcher.group(2));
            all.put("capital exponent", matcher.group(1) + "E" + matcher.group(2));
            all.put("shifted", value.movePointLeft(3).toPlainString() + " x 10^3");
            all.put("braces", matcher.group(1) + "\\cdot 10^{" + matcher.group(2) + "}");
        }
    }

    private static void text(String answer, Map<String, String> all) {
        all.put("upper case", answer.toUpperCase(Locale.ROOT));
        all.put("lower case", answer.toLowerCase(Locale.ROOT));
        all.put("spaces around", "  " + answer + " ");
        all.put("spaces inside", answer.replace(" ", "   "));
        all.put("non-breaking spaces", "\u00a0" + answer.replace(" ", "\u00a0"));
        all.put("full stop", answer + ".");
        all.put("latex", "$$" + answer + "$$");
        all.put("unicode minus", answer.replace('-', '−') + " ");
        all.put("quoted", "“" + answer + "”");
    }

    private static void matrix(List<List<String>> rows, String answer, Map<String, String> all) {
        all.put("ascii", rows(rows, PlainAsciiCell.SLASH));
        all.put("other brackets", answer.replace("bmatrix", "pmatrix"));
        all.put("fractions as powers", rows(rows, PlainAsciiCell.INVERSE));
        all.put("numbers respelled", rows(rows, cell -> respelled(ascii(cell))));
        all.put("brackets", rows(rows, cell -> "(" + ascii(cell) + ")"));
        all.put("unicode", unicode(rows(rows, PlainAsciiCell.SLASH)));
        all.put("spaces", answer.replace("&", "  &  ").replace("\\\\", " \\\\ ").replace("-", "- "));
        all.put("display fractions", answer.replace("\\frac", "\\dfrac").replace("bmatrix", "matrix"));
        all.put("halved", "\\frac{1}{2}" + latexRows(rows, cell -> "2(" + ascii(cell) + ")"));
    }

    private static final class PlainAsciiCell {
        static final UnaryOperator<String> SLASH = Rewritings::ascii;
        static final UnaryOperator<String> INVERSE = cell -> PlainAscii.of(cell, PlainAscii.Fraction.INVERSE);
    }

    private static String rows(List<List<String>> rows, UnaryOperator<String> cell) {
        return rows.stream()
                .map(row -> row.stream().map(cell).collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String latexRows(List<List<String>> rows, UnaryOperator<String> cell) {
        return rows.stream()
                .map(row -> row.stream().map(cell).collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(" \\\\ ", "\\begin{bmatrix}", "\\end{bmatrix}"));
    }

    private static void set(List<String> members, Map<String, String> all) {
        List<String> reversed = new ArrayList<>(members);
        Collections.reverse(reversed);
        List<String> ascii = members.stream().map(Rewritings::asciiElement).toList();
        all.put("order", String.join(", ", reversed));
        all.put("braces", "\\{" + String.join(",", members) + "\\}");
        all.put("semicolons", String.join("; ", members));
        all.put("ascii", String.join(",", ascii));
        all.put("numbers respelled", elements(members, Rewritings::respelled));
        all.put("terms reordered", elements(members, Rewritings::reordered));
        all.put("unicode", unicode(String.join(", ", ascii)));
        all.put("spaces", spaced(String.join(" , ", ascii)));
        all.put(
                "latex",
                "$$" + String.join(",\\ ", members).replace("(", "\\left(").replace(")", "\\right)") + "$$");
        all.put("words", String.join(" and ", reversed));
        all.put("curly", "{ " + String.join(" , ", reversed) + " }");
    }

    private static String elements(List<String> members, UnaryOperator<String> change) {
        return members.stream()
                .map(Rewritings::asciiElement)
                .map(member -> element(member, change))
                .collect(Collectors.joining(", "));
    }

    private static String element(String member, UnaryOperator<String> change) {
        if (member.startsWith("(") && member.contains(",")) {
            String inside = member.substring(1, member.length() - 1);
            return Stream.of(inside.split(",", -1)).map(change).collect(Collectors.joining(",", "(", ")"));
        }
        return sides(member, change);
    }

    private static String asciiElement(String member) {
        return member.contains(" ") && !member.contains("\\") && member.matches("[A-Za-z ]+") ? member : ascii(member);
    }

    private static void interval(String plain, Map<String, String> all) {
        String inside = plain.substring(1, plain.length() - 1);
        String[] ends = inside.split(",", -1);
        String open = plain.substring(0, 1);
        String close = plain.substring(plain.length() - 1);
        all.put("unicode", plain.replace("inf", "∞").replace('-', '−'));
        all.put("latex", "\\left" + open + inside.replace("inf", "\\infty") + "\\right" + close);
        all.put("infinity", plain.replace("inf", "infinity"));
        all.put("spaces", open + " " + ends[0] + " , " + ends[1] + " " + close);
        all.put("semicolon", plain.replace(',', ';'));
        all.put("numbers respelled", open + respelled(ends[0]) + "," + respelled(ends[1]) + close);
        all.put("inequality", inequality(open, ends[0], ends[1], close));
        all.put("set builder", "{x | " + inequality(open, ends[0], ends[1], close) + "}");
        all.put("membership", "x∈" + plain);
        all.put("turned brackets", turned(open) + inside + turned(close));
    }

    private static String turned(String bracket) {
        return bracket.equals("(") ? "]" : bracket.equals(")") ? "[" : bracket;
    }

    private static String inequality(String open, String from, String to, String close) {
        String left = from.equals("-inf") ? "" : from + (open.equals("[") ? "≤" : "<");
        String right = to.equals("inf") ? "" : (close.equals("]") ? "<=" : "<") + to;
        return left.isEmpty() && right.isEmpty() ? "all real numbers" : left + "x" + right;
    }

    static String ascii(String answer) {
        return PlainAscii.of(answer, PlainAscii.Fraction.SLASH);
    }

    private static String latex(String answer) {
        String plain = answer.replace("$", "").replace("**", "^");
        if (plain.contains("\\")) {
            return plain.replace("\\frac", "\\dfrac")
                    .replace("\\times", "\\cdot ")
                    .replace("*", "\\cdot ");
        }
        return "$$"
                + plain.replaceAll("sqrt\\((\\w+)\\)", "\\\\sqrt{$1}")
                        .replaceAll("\\^\\(([^()]*)\\)", "^{$1}")
                        .replaceAll("(?<![\\w)^.])(\\d+)/(\\d+)(?![\\w(^.])", "\\\\frac{$1}{$2}")
                        .replace("*", " \\cdot ")
                + "$$";
    }

    private static String reordered(String ascii) {
        if (ascii.contains("±")) {
            return ascii;
        }
        List<String> terms = new ArrayList<>(Surgery.terms(ascii));
        Collections.reverse(terms);
        return Surgery.join(terms);
    }

    private static String refactored(String ascii) {
        if (ascii.contains("±")) {
            return ascii;
        }
        return Surgery.join(
                Surgery.terms(ascii).stream().map(Rewritings::reversedFactors).toList());
    }

    private static String reversedFactors(String term) {
        String sign = term.startsWith("-") || term.startsWith("+") ? term.substring(0, 1) : "";
        return Surgery.factors(term.substring(sign.length()))
                .map(factors -> {
                    List<String> reversed = new ArrayList<>(factors);
                    Collections.reverse(reversed);
                    return sign + String.join("*", reversed);
                })
                .orElse(term);
    }

    /** Decimals as fractions, fractions as decimals where they end. */
    private static String respelled(String ascii) {
        String decimals = FRACTION.matcher(ascii).replaceAll(match -> {
            boolean bracketed = match.group(1) != null;
            BigInteger above = new BigInteger(match.group(bracketed ? 1 : 3));
            BigInteger below = new BigInteger(match.group(bracketed ? 2 : 4));
            return terminating(above, below)
                    .map(value -> "(" + value.toPlainString() + ")")
                    .orElse(match.group());
        });
        if (!decimals.equals(ascii)) {
            return decimals;
        }
        return DECIMAL.matcher(ascii).replaceAll(match -> {
            int group = match.group(1) != null ? 1 : 3;
            BigInteger below = BigInteger.TEN.pow(match.group(group + 1).length());
            return "(" + new BigInteger(match.group(group) + match.group(group + 1)) + "/" + below + ")";
        });
    }

    private static String unicode(String ascii) {
        String powers = Pattern.compile("\\^\\(?(\\d)\\)?(?![\\d./])")
                .matcher(ascii)
                .replaceAll(match -> balanced(match.group())
                        ? String.valueOf(SUPERSCRIPTS.charAt(Integer.parseInt(match.group(1))))
                        : match.group());
        return powers.replace("-", "−")
                .replace("*", "·")
                .replace("sqrt(", "√(")
                .replace("pi", "π")
                .replace("<=", "≤")
                .replace(">=", "≥")
                .replace("theta", "θ");
    }

    private static boolean balanced(String text) {
        return text.contains("(") == text.contains(")");
    }

    private static String spaced(String ascii) {
        return ascii.replaceAll("(?<![_^(])([+*/=-]|[<>]=?)(?!=)", " $1 ")
                .replace("(", "( ")
                .replace(")", " )");
    }

    private static String bracketed(String ascii) {
        if (ascii.contains("±")) {
            return "(" + ascii + ")";
        }
        List<String> terms = Surgery.terms(ascii).stream()
                .map(term -> term.startsWith("-")
                        ? "-(" + term.substring(1) + ")"
                        : term.startsWith("+") ? "+[" + term.substring(1) + "]" : "(" + term + ")")
                .toList();
        return terms.size() == 1 && ascii.startsWith("(") ? "[" + ascii + "]" : String.join("", terms);
    }

    static String sides(String ascii, UnaryOperator<String> change) {
        Matcher sign = Pattern.compile("[<>]?=|[<>]").matcher(ascii);
        StringBuilder changed = new StringBuilder();
        int start = 0;
        while (sign.find()) {
            changed.append(side(ascii.substring(start, sign.start()), change)).append(sign.group());
            start = sign.end();
        }
        return changed.append(side(ascii.substring(start), change)).toString();
    }

    private static String side(String side, UnaryOperator<String> change) {
        return side.matches("[A-Za-z](\\([A-Za-z]\\))?") ? side : change.apply(side);
    }

    private static String exchanged(String ascii) {
        Matcher sign = Pattern.compile("[<>]?=|[<>]").matcher(ascii);
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (sign.find()) {
            parts.add(ascii.substring(start, sign.start()));
            parts.add(flipped(sign.group()));
            start = sign.end();
        }
        parts.add(ascii.substring(start));
        Collections.reverse(parts);
        return String.join("", parts);
    }

    private static String flipped(String sign) {
        return sign.startsWith("<") ? sign.replace('<', '>') : sign.replace('>', '<');
    }
}
