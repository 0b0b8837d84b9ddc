package org.aitutor.practice.grading;

import java.util.Map;
import java.util.TreeMap;

/**
 * A unit of measurement.
 *
 * @param dimension the powers of the base units in it
 * @param factor how many of the base units it is
 */
record Unit(Map<String, Integer> dimension, Rational factor) {

    static final Unit NONE = new Unit(Map.of(), Rational.ONE);

    Unit times(Unit other, int power) {
        Map<String, Integer> sum = new TreeMap<>(dimension);
        other.dimension.forEach((base, exponent) -> sum.merge(base, exponent * power, Integer::sum));
        sum.values().removeIf(exponent -> exponent == 0);
        Rational scale = other.factor.power(Rational.of(power)).orElse(Rational.ONE);
        return new Unit(sum, factor.times(scale));
    }

    boolean measuresTheSameAs(Unit other) {
        return dimension.equals(other.dimension);
    }
}
