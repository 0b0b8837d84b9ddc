package org.aitutor.practice.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grades a number, its tolerance, unit and significant figures. */
final class NumericGrader {

    private final AnswerKey.Numeric key;
    private final List<Rational> right;

    NumericGrader(AnswerKey.Numeric key) {
        this.key = key;
        this.right = keyValues(key.value());
    }

    private static List<Rational> keyValues(String value) {
        List<Rational> readings = Numbers.readings(value);
        return readings.isEmpty() ? List.of(constant(Parser.expression(value))) : readings;
    }

    /** Why the key cannot be used, by throwing. */
    void check() {
        tolerance();
        String unit = key.unit();
        if (unit != null && Units.read(unit).isEmpty()) {
            throw new NotUnderstood("The unit “" + unit + "” is not understood.");
        }
        Integer figures = key.significantFigures();
        if (figures != null && (figures < 1 || figures > 15)) {
            throw new NotUnderstood("Significant figures are between 1 and 15.");
        }
    }

    Verdict grade(Response.Numeric response) {
        Quantity quantity = Quantity.split(response.value());
        if (Phrases.isStatement(quantity.number())) {
            return Verdict.wrong();
        }
        String number = withoutName(quantity.number());
        List<Rational> values = values(number);
        String unit = response.unit();
        return inUnit(
                values,
                number,
                Optional.ofNullable(unit).filter(u -> !u.isBlank()).or(quantity::unit));
    }

    /** {@code x = 5} for 5. */
    private static String withoutName(String text) {
        String[] sides = text.split("=", -1);
        return sides.length == 2 && sides[0].strip().matches("[A-Za-z](?:_?\\w)?|[A-Za-z]\\([A-Za-z0-9]\\)")
                ? sides[1].strip()
                : text;
    }

    private List<Rational> values(String text) {
        List<Rational> readings = Numbers.readings(text);
        if (!readings.isEmpty()) {
            return readings;
        }
        Parser.Parsed parsed = Parser.parse(text);
        Expr expr = parsed.relation().sides().get(0);
        if (!parsed.relation().signs().isEmpty() || !expr.symbols().isEmpty() || expr.contains(Expr.Constant.I)) {
            throw new NotUnderstood("A number is asked for; “" + text.strip() + "” is not one.");
        }
        if (Constants.value(expr).isPresent()) {
            throw new NotUnderstood("Give one number: work the calculation out.");
        }
        return List.of(Equivalence.same(expr, keyExpression()) ? right.get(0) : constant(expr));
    }

    private Expr keyExpression() {
        return Numbers.isNumber(key.value()) ? new Expr.Num(right.get(0)) : Parser.expression(key.value());
    }

    private static Rational constant(Expr expr) {
        return Constants.value(expr)
                .or(() -> Evaluator.value(expr, Map.of(), false)
                        .map(value -> Rational.of(new java.math.BigDecimal(value.re()))))
                .orElseThrow(() -> new NotUnderstood("A number is asked for, and this has no value."));
    }

    private Verdict inUnit(List<Rational> values, String number, Optional<String> given) {
        String wanted = key.unit();
        if (wanted == null) {
            given.filter(unit -> !isKnown(unit)).ifPresent(unit -> {
                throw new NotUnderstood("“" + unit + "” is not understood: a plain number is asked for.");
            });
            return judge(values, number);
        }
        Unit target = Units.read(wanted).orElse(Unit.NONE);
        if (given.isEmpty() && mayBeLeftOut(wanted)) {
            return judge(values, number);
        }
        String text = given.orElseThrow(() -> new NotUnderstood("The unit is missing: write it behind the number."));
        Unit unit = Units.read(text).orElseThrow(() -> new NotUnderstood("The unit “" + text + "” is not understood."));
        if (!unit.measuresTheSameAs(target)) {
            return Verdict.wrong(Mistake.UNIT);
        }
        Rational scale = unit.factor().dividedBy(target.factor()).orElse(Rational.ONE);
        Verdict verdict = judge(values.stream().map(scale::times).toList(), number);
        boolean unconverted = !scale.equals(Rational.ONE) && values.stream().anyMatch(this::isRight);
        return verdict instanceof Verdict.Wrong && unconverted ? Verdict.wrong(Mistake.UNIT_CONVERSION) : verdict;
    }

    private static boolean isKnown(String unit) {
        return Units.read(unit)
                .filter(u -> u.dimension().keySet().stream().noneMatch(unit::startsWith))
                .isPresent();
    }

    private static boolean mayBeLeftOut(String unit) {
        return "$€£%°".contains(unit.strip());
    }

    private Verdict judge(List<Rational> values, String number) {
        Integer figures = key.significantFigures();
        if (figures != null) {
            return withFigures(values, number, figures);
        }
        return values.stream().anyMatch(this::isRight)
                ? Verdict.right()
                : new Verdict.Wrong(NumericMistakes.explain(right.get(0), values.get(0)), 0);
    }

    private Verdict withFigures(List<Rational> values, String number, int figures) {
        boolean close = values.stream()
                .anyMatch(value -> isRight(value)
                        || right.stream()
                                .anyMatch(r ->
                                        SignificantFigures.rounded(r, figures).equals(value)));
        if (!close) {
            return new Verdict.Wrong(NumericMistakes.explain(right.get(0), values.get(0)), 0);
        }
        return SignificantFigures.written(number, figures)
                ? Verdict.right()
                : new Verdict.Wrong(Optional.of(Mistake.SIGNIFICANT_FIGURES), 0.5);
    }

    private boolean isRight(Rational value) {
        Rational tolerance = tolerance();
        return right.stream().anyMatch(exact -> {
            Rational allowed = key.relative() ? tolerance.times(exact.abs()) : tolerance;
            return exact.minus(value).abs().compareTo(allowed) <= 0;
        });
    }

    private Rational tolerance() {
        String tolerance = key.tolerance();
        if (tolerance == null || tolerance.isBlank()) {
            return Rational.ZERO;
        }
        return Numbers.readings(tolerance).stream()
                .findFirst()
                .filter(value -> value.compareTo(Rational.ZERO) >= 0)
                .orElseThrow(() -> new NotUnderstood("The tolerance “" + tolerance + "” is not a number."));
    }
}
