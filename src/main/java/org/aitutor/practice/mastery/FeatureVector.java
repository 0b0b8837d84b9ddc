package org.aitutor.practice.mastery;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One number for each {@link Feature}; immutable, equal by value. */
public final class FeatureVector {

    public static final FeatureVector ZERO = new FeatureVector(new double[Feature.COUNT]);

    private final double[] values;

    private FeatureVector(double[] values) {
        this.values = values;
    }

    /** The vector of these numbers, in the places of {@link Feature}. */
    public static FeatureVector of(double... values) {
        if (values.length != Feature.COUNT) {
            throw new IllegalArgumentException("needs " + Feature.COUNT + " numbers, got " + values.length);
        }
        return new FeatureVector(values.clone());
    }

    public static FeatureVector of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    public static FeatureVector filledWith(double value) {
        double[] values = new double[Feature.COUNT];
        Arrays.fill(values, value);
        return new FeatureVector(values);
    }

    static FeatureVector mean(Collection<FeatureVector> vectors) {
        double[] sums = new double[Feature.COUNT];
        for (FeatureVector vector : vectors) {
            for (int a = 0; a < sums.length; a++) {
                sums[a] += vector.values[a];
            }
        }
        Arrays.setAll(sums, a -> sums[a] / vectors.size());
        return new FeatureVector(sums);
    }

    public double get(Feature feature) {
        return values[feature.place()];
    }

    public List<Double> toList() {
        return Arrays.stream(values).boxed().toList();
    }

    FeatureVector plus(FeatureVector other) {
        double[] sums = new double[Feature.COUNT];
        Arrays.setAll(sums, a -> values[a] + other.values[a]);
        return new FeatureVector(sums);
    }

    double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeatureVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
