package org.aitutor.practice.grading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a number as people write it: decimal point or comma, thousands separators, fractions, mixed numbers,
 * percentages, powers of ten. A calculation such as {@code 12*13} is not a number.
 */
final class Numbers {

    private static final Pattern SCIENTIFIC = Pattern.compile("(?<=[0-9.])[eE]([+-]?\\d{1,5})$");
    private static final Pattern POWER_OF_TEN =
            Pattern.compile("(?:\\*|\\\\cdot|\\\\times|x)\\s*[({]?\\s*10\\s*[)}]?\\s*\\^[\\s({]*([+-]?\\d+)[\\s)}]*$");
    private static final Pattern MIXED_LATEX =
            Pattern.compile("([+-]?)\\s*(\\d+)\\s*\\\\[dt]?frac\\s*\\{\\s*(\\d+)\\s*\\}\\s*\\{\\s*(\\d+)\\s*\\}");
    private static final Pattern MIXED = Pattern.compile("([+-]?)\\s*(\\d+)(?:\\s+and)?\\s+(\\d+)\\s*/\\s*(\\d+)");
    private static final Pattern EITHER = Pattern.compile("([+-]?)([1-9]\\d{0,2}),(\\d{3})");
    private static final Pattern CONTINENTAL = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})+),(\\d+)");
    private static final Pattern POINTS_AS_THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern PERCENT = Pattern.compile("([^%]*[^%\\s])\\s*(?:%|percent)");

    private Numbers() {}

    /**
     * The numbers it may mean, the likeliest first; none when it is not a number. {@code 1,234} may be either of two; so
     * may {@code 45%}, which answers "what percentage" as well as "what share".
     */
    static List<Rational> readings(String text) {
        try {
            return plainReadings(Notation.plain(text));
        } catch (NotUnderstood notANumber) {
            return List.of();
        }
    }

    static boolean isNumber(String text) {
        return !readings(text).isEmpty();
    }

    private static List<Rational> plainReadings(String plain) {
        Matcher percent = PERCENT.matcher(plain);
        if (percent.matches() && !percent.group(1).endsWith("percent")) {
            Rational hundredth = Rational.of(100);
            return plainReadings(percent.group(1)).stream()
                    .flatMap(value -> Stream.concat(value.dividedBy(hundredth).stream(), Stream.of(value)))
                    .toList();
        }
        Matcher either = EITHER.matcher(plain);
        if (either.matches()) {
            return Stream.of("", ".")
                    .flatMap(separator ->
                            literal(either.group(1) + either.group(2) + separator + either.group(3)).stream())
                    .toList();
        }
        return mixed(MIXED_LATEX.matcher(plain), true)
                .or(() -> mixed(MIXED.matcher(plain), false))
                .or(() -> literal(withPoint(plain)))
                .stream()
                .toList();
    }

    private static String withPoint(String plain) {
        Matcher continental = CONTINENTAL.matcher(plain);
        if (continental.matches()) {
            return continental.group(1).replace(".", "") + "." + continental.group(2);
        }
        return POINTS_AS_THOUSANDS.matcher(plain).matches() ? plain.replace(".", "") : plain;
    }

    /** In LaTeX only a proper fraction makes a mixed number; {@code 48\frac{3}{2}} is a product. */
    private static Optional<Rational> mixed(Matcher matcher, boolean proper) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Rational> fraction = literal(matcher.group(3) + "/" + matcher.group(4));
        return literal(matcher.group(2))
                .flatMap(whole -> fraction.filter(part -> !proper || part.compareTo(Rational.ONE) < 0)
                        .map(whole::plus))
                .map(value -> matcher.group(1).equals("-") ? value.negate() : value);
    }

    private static Optional<Rational> literal(String plain) {
        Matcher power = POWER_OF_TEN.matcher(plain);
        if (power.find() && power.start() > 0) {
            return scaled(plain.substring(0, power.start()), power.group(1));
        }
        Matcher scientific = SCIENTIFIC.matcher(plain);
        if (scientific.find()) {
            return scaled(plain.substring(0, scientific.start()), scientific.group(1));
        }
        return literal(Parser.expression(plain));
    }

    private static Optional<Rational> scaled(String mantissa, String exponent) {
        if (exponent.length() > 5 || Math.abs(Integer.parseInt(exponent)) > Limits.DECIMAL_EXPONENT) {
            return Optional.empty();
        }
        Rational scale = Rational.of(new java.math.BigDecimal("1e" + exponent));
        return literal(Parser.expression(mantissa)).map(scale::times);
    }

    /** The value of a numeral or a fraction of numerals, with signs. */
    static Optional<Rational> literal(Expr expr) {
        if (expr instanceof Expr.Num number) {
            return Optional.of(number.value());
        }
        if (expr instanceof Expr.Negative negative) {
            return literal(negative.operand()).map(Rational::negate);
        }
        if (expr instanceof Expr.Quotient quotient && !(withoutSign(quotient.divisor()) instanceof Expr.Quotient)) {
            return literal(quotient.dividend())
                    .flatMap(dividend -> literal(quotient.divisor()).flatMap(dividend::dividedBy));
        }
        return Optional.empty();
    }

    private static Expr withoutSign(Expr expr) {
        return expr instanceof Expr.Negative negative ? negative.operand() : expr;
    }
}
