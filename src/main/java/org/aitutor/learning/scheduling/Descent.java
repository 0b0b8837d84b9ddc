package org.aitutor.learning.scheduling;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Walks down to a minimum of a smooth function, one coordinate after another: each goes to the lowest point of the
 * parabola through three values. Needs no derivatives; never ends higher than it started.
 */
final class Descent {

    private static final int ROUNDS = 12;
    private static final double SETTLED = 1e-5;
    private static final double SHORTEST = 1e-3;
    private static final double REACH = 3;

    private final double[] at;
    private final double[] scales;
    private final double[] steps;
    private final Bounds bounds;

    /** Keeps a coordinate where it may lie. */
    interface Bounds {
        double within(int coordinate, double value);
    }

    /**
     * From {@code start}, with half of {@code scales} as first steps.
     */
    Descent(double[] start, double[] scales, Bounds bounds) {
        this.at = start.clone();
        this.scales = scales.clone();
        this.steps = Arrays.stream(scales).map(scale -> scale / 2).toArray();
        this.bounds = bounds;
    }

    double[] minimum(ToDoubleFunction<double[]> function) {
        double value = function.applyAsDouble(at);
        for (int round = 0; round < ROUNDS; round++) {
            double before = value;
            for (int a = 0; a < at.length; a++) {
                value = improved(a, value, function);
            }
            if (before - value < SETTLED * Math.abs(before)) {
                break;
            }
        }
        return at.clone();
    }

    /** Moves one coordinate to the best of three places where that is lower; gives the value there. */
    private double improved(int a, double value, ToDoubleFunction<double[]> function) {
        double here = at[a];
        Place best = new Place(here, value);
        Place low = tried(a, here - steps[a], function);
        Place high = tried(a, here + steps[a], function);
        double curvature = low.value - 2 * value + high.value;
        if (curvature > 0) {
            double move = steps[a] * (low.value - high.value) / (2 * curvature);
            double reach = REACH * steps[a];
            best = best.orLower(tried(a, here + Math.min(Math.max(move, -reach), reach), function));
        }
        best = best.orLower(low).orLower(high);
        at[a] = best.at;
        double moved = Math.abs(best.at - here);
        steps[a] = Math.max(moved > 0 ? moved : steps[a] / 3, SHORTEST * scales[a]);
        return best.value;
    }

    private Place tried(int a, double value, ToDoubleFunction<double[]> function) {
        double here = at[a];
        at[a] = bounds.within(a, value);
        Place place = new Place(at[a], function.applyAsDouble(at));
        at[a] = here;
        return place;
    }

    private record Place(double at, double value) {

        Place orLower(Place other) {
            return other.value < value ? other : this;
        }
    }
}
