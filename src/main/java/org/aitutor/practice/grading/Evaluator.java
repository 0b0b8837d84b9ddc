package org.aitutor.practice.grading;

import java.util.Map;
import java.util.Optional;

/**
 * Evaluates any expression at a point, in floating point with error bounds.
 *
 * <p>Among the reals, the even root or the logarithm of a negative number is not defined and an odd root of one is
 * negative; among complex numbers the principal values count.
 */
final class Evaluator {

    private static final int LARGEST_FACTORIAL = 170;
    private static final int LARGEST_ODD_INDEX = 99;

    private final Map<String, Double> point;
    private final boolean complex;

    private Evaluator(Map<String, Double> point, boolean complex) {
        this.point = point;
        this.complex = complex;
    }

    /** Empty where it is not defined, not finite, or not accurate enough to say anything. */
    static Optional<Approximate> value(Expr expr, Map<String, Double> point, boolean complex) {
        try {
            return Optional.of(new Evaluator(point, complex).at(expr)).filter(Approximate::isUseful);
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    private Approximate at(Expr expr) {
        Approximate value = step(expr);
        if (!complex && !value.isReal()) {
            throw new ArithmeticException();
        }
        return value;
    }

    private Approximate step(Expr expr) {
        if (expr instanceof Expr.Num number) {
            return Approximate.of(number.value().toDouble());
        }
        if (expr instanceof Expr.Symbol symbol) {
            return Approximate.exact(point.getOrDefault(symbol.name(), Double.NaN));
        }
        if (expr instanceof Expr.Constant constant) {
            return constant(constant);
        }
        if (expr instanceof Expr.Negative negative) {
            return at(negative.operand()).negate();
        }
        if (expr instanceof Expr.Sum sum) {
            return sum.terms().stream().map(this::at).reduce(Approximate.exact(0), Approximate::plus);
        }
        if (expr instanceof Expr.Product product) {
            return product.factors().stream().map(this::at).reduce(Approximate.ONE, Approximate::times);
        }
        if (expr instanceof Expr.Quotient quotient) {
            return at(quotient.dividend()).dividedBy(at(quotient.divisor()));
        }
        if (expr instanceof Expr.Power power) {
            return power(at(power.base()), at(power.exponent()));
        }
        if (expr instanceof Expr.Root root) {
            return power(at(root.radicand()), Approximate.ONE.dividedBy(at(root.index())));
        }
        if (expr instanceof Expr.Log log) {
            return at(log.argument()).ln().dividedBy(at(log.base()).ln());
        }
        if (expr instanceof Expr.Apply apply) {
            return apply(apply.function(), at(apply.argument()));
        }
        throw new ArithmeticException();
    }

    private static Approximate constant(Expr.Constant constant) {
        return switch (constant) {
            case PI -> Approximate.of(Math.PI);
            case E -> Approximate.of(Math.E);
            case DEGREE -> Approximate.of(Math.toRadians(1));
            case I -> Approximate.I;
            case INFINITY -> throw new ArithmeticException();
        };
    }

    private static Approximate power(Approximate base, Approximate exponent) {
        if (base.vanishes()) {
            return powerOfZero(base, exponent);
        }
        if (base.isReal() && exponent.isReal() && base.re() < 0) {
            Optional<Approximate> real = powerOfNegative(base, exponent);
            if (real.isPresent()) {
                return real.get();
            }
        }
        if (base.isReal() && exponent.isReal() && base.re() > 0) {
            return positivePower(base, exponent, 1);
        }
        return exponent.times(base.ln()).exp();
    }

    private static Approximate powerOfZero(Approximate base, Approximate exponent) {
        if (exponent.re() <= 0 || base.abs() != 0) {
            throw new ArithmeticException();
        }
        return Approximate.exact(0);
    }

    private static Approximate positivePower(Approximate base, Approximate exponent, int sign) {
        double size = Math.abs(base.re());
        double value = Math.pow(size, exponent.re());
        double relative = Math.abs(exponent.re()) * base.error() / size + Math.abs(Math.log(size)) * exponent.error();
        return Approximate.of(sign * value, 0, value * relative);
    }

    /** A whole power, or one with an odd denominator. */
    private static Optional<Approximate> powerOfNegative(Approximate base, Approximate exponent) {
        for (int denominator = 1; denominator <= LARGEST_ODD_INDEX; denominator += 2) {
            double numerator = exponent.re() * denominator;
            double whole = Math.rint(numerator);
            if (Math.abs(numerator - whole) <= 4 * denominator * (exponent.error() + Math.ulp(exponent.re()))) {
                return Optional.of(positivePower(base, exponent, whole % 2 == 0 ? 1 : -1));
            }
        }
        return Optional.empty();
    }

    private Approximate apply(Function function, Approximate x) {
        return switch (function) {
            case LN -> x.ln();
            case EXP -> x.exp();
            case ABS -> new Approximate(x.abs(), 0, x.error());
            default -> realFunction(function, x);
        };
    }

    private static Approximate realFunction(Function function, Approximate x) {
        if (!x.isReal()) {
            throw new ArithmeticException();
        }
        double at = x.re();
        return switch (function) {
            case SIN -> Approximate.of(Math.sin(at), 0, x.error());
            case COS -> Approximate.of(Math.cos(at), 0, x.error());
            case TAN -> sine(x).dividedBy(cosine(x));
            case SEC -> Approximate.ONE.dividedBy(cosine(x));
            case CSC -> Approximate.ONE.dividedBy(sine(x));
            case COT -> cosine(x).dividedBy(sine(x));
            case ARCSIN -> Approximate.of(Math.asin(at), 0, x.error() / Math.sqrt(1 - at * at));
            case ARCCOS -> Approximate.of(Math.acos(at), 0, x.error() / Math.sqrt(1 - at * at));
            case ARCTAN -> Approximate.of(Math.atan(at), 0, x.error());
            case SINH -> Approximate.of(Math.sinh(at), 0, x.error() * Math.cosh(at));
            case COSH -> Approximate.of(Math.cosh(at), 0, x.error() * Math.cosh(at));
            case TANH -> Approximate.of(Math.tanh(at), 0, x.error());
            case FACTORIAL -> factorial(at);
            case LN, EXP, ABS -> throw new ArithmeticException();
        };
    }

    private static Approximate sine(Approximate x) {
        return Approximate.of(Math.sin(x.re()), 0, x.error());
    }

    private static Approximate cosine(Approximate x) {
        return Approximate.of(Math.cos(x.re()), 0, x.error());
    }

    private static Approximate factorial(double n) {
        if (n != Math.rint(n) || n < 0 || n > LARGEST_FACTORIAL) {
            throw new ArithmeticException();
        }
        double value = 1;
        for (int factor = 2; factor <= n; factor++) {
            value *= factor;
        }
        return Approximate.of(value, 0, value * (n * 0x1p-53));
    }
}
