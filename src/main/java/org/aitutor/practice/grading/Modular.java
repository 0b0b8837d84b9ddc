package org.aitutor.practice.grading;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Exact arithmetic in the field of 2^255 - 19 elements.
 *
 * <p>Two rational expressions that agree at a few random points of so large a field are equal but for a chance that can
 * be neglected (Schwartz 1980, Zippel 1979), and they never overflow or lose a digit. The field holds a square root of
 * -1, so complex numbers work too; π and e are variables like others.
 */
final class Modular {

    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger IMAGINARY =
            BigInteger.TWO.modPow(PRIME.subtract(BigInteger.ONE).shiftRight(2), PRIME);
    private static final int LONGEST_EXPONENT = 64;

    private Modular() {}

    /** Whether an expression is made of sums, products, quotients and whole powers only. */
    static boolean covers(Expr expr) {
        if (expr instanceof Expr.Power power) {
            return covers(power.base()) && exponent(power).isPresent();
        }
        boolean rational = expr instanceof Expr.Num
                || expr instanceof Expr.Symbol
                || (expr instanceof Expr.Constant && expr != Expr.Constant.INFINITY)
                || expr instanceof Expr.Negative
                || expr instanceof Expr.Sum
                || expr instanceof Expr.Product
                || expr instanceof Expr.Quotient;
        return rational && expr.parts().stream().allMatch(Modular::covers);
    }

    private static Optional<BigInteger> exponent(Expr.Power power) {
        return Constants.value(power.exponent())
                .filter(Rational::isWhole)
                .map(Rational::numerator)
                .filter(exponent -> exponent.bitLength() <= LONGEST_EXPONENT);
    }

    /** Empty where it is not defined. */
    static Optional<BigInteger> value(Expr expr, Map<String, BigInteger> point) {
        try {
            return Optional.of(at(expr, point));
        } catch (ArithmeticException notInvertible) {
            return Optional.empty();
        }
    }

    /** A value for a variable, the same for the same name and try. */
    static BigInteger sample(String name, int attempt) {
        SplittableRandom random = new SplittableRandom(name.hashCode() * 1_000_003L + attempt);
        return new BigInteger(1, bytes(random)).mod(PRIME);
    }

    static BigInteger times(BigInteger left, BigInteger right) {
        return left.multiply(right).mod(PRIME);
    }

    private static byte[] bytes(SplittableRandom random) {
        byte[] bytes = new byte[31];
        random.nextBytes(bytes);
        return bytes;
    }

    private static BigInteger at(Expr expr, Map<String, BigInteger> point) {
        if (expr instanceof Expr.Num number) {
            return quotient(number.value().numerator(), number.value().denominator());
        }
        if (expr instanceof Expr.Symbol symbol) {
            return point.getOrDefault(symbol.name(), BigInteger.ZERO);
        }
        if (expr instanceof Expr.Constant constant) {
            return constant(constant);
        }
        if (expr instanceof Expr.Negative negative) {
            return at(negative.operand(), point).negate().mod(PRIME);
        }
        if (expr instanceof Expr.Sum sum) {
            return sum.terms().stream()
                    .map(term -> at(term, point))
                    .reduce(BigInteger.ZERO, BigInteger::add)
                    .mod(PRIME);
        }
        if (expr instanceof Expr.Product product) {
            return product.factors().stream().map(factor -> at(factor, point)).reduce(BigInteger.ONE, Modular::times);
        }
        if (expr instanceof Expr.Quotient quotient) {
            return quotient(at(quotient.dividend(), point), at(quotient.divisor(), point));
        }
        if (expr instanceof Expr.Power power) {
            return power(at(power.base(), point), exponent(power).orElseThrow(ArithmeticException::new));
        }
        throw new ArithmeticException();
    }

    private static BigInteger constant(Expr.Constant constant) {
        return switch (constant) {
            case PI -> sample("π", 0);
            case E -> sample("e", 0);
            case I -> IMAGINARY;
            case DEGREE -> quotient(sample("π", 0), BigInteger.valueOf(180));
            case INFINITY -> throw new ArithmeticException();
        };
    }

    private static BigInteger quotient(BigInteger dividend, BigInteger divisor) {
        return divisor.equals(BigInteger.ONE) ? dividend.mod(PRIME) : times(dividend, divisor.modInverse(PRIME));
    }

    private static BigInteger power(BigInteger base, BigInteger exponent) {
        if (base.signum() == 0 && exponent.signum() <= 0) {
            throw new ArithmeticException();
        }
        return base.modPow(exponent, PRIME);
    }
}
