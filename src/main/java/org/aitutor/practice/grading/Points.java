package org.aitutor.practice.grading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The fixed sequence of points at which expressions are compared.
 *
 * <p>Each third point is all positive, the others have any signs; sizes run through several magnitudes, so that
 * narrow domains such as that of {@code sqrt(x-50)} are met. Factorials get whole numbers.
 */
final class Points {

    /** How many points are tried before giving up on a domain. */
    static final int TRIES = 150;

    private static final double[] SIZES = {2, 1, 5, 0.3, 12, 40, 150};
    private static final int LARGEST_WHOLE = 12;

    private Points() {}

    static Map<String, Double> at(int attempt, Set<String> names, boolean whole) {
        SplittableRandom random = new SplittableRandom(0x5DEECE66DL * (attempt + 1));
        double size = SIZES[attempt % SIZES.length];
        boolean positive = attempt % 3 == 0;
        Map<String, Double> point = new HashMap<>();
        for (String name : names) {
            double value = whole ? 1 + random.nextInt(LARGEST_WHOLE) : size * (0.1 + 0.9 * random.nextDouble());
            boolean negative = !positive && !whole && random.nextBoolean();
            point.put(name, negative ? -value : value);
        }
        return point;
    }
}
