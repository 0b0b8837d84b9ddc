package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The points at which expressions are compared. */
class PointsTest {
    private static final Set<String> NAMES = new TreeSet<>(Set.of("a", "b", "c", "d"));

    @Test
    void theSequenceIsAlwaysTheSameAndNoTwoPointsAre() {
        assertThat(Points.at(7, NAMES, false)).isEqualTo(Points.at(7, NAMES, false));
        assertThat(IntStream.range(0, 21).mapToObj(i -> Points.at(i, NAMES, false)))
                .doesNotHaveDuplicates();
    }

    @Test
    void eachThirdPointIsPositiveAndTheOthersHaveBothSigns() {
        for (int attempt = 0; attempt < 60; attempt += 3) {
            assertThat(Points.at(attempt, NAMES, false).values()).allMatch(value -> value > 0);
        }
        assertThat(IntStream.range(0, 60)
                        .filter(attempt -> attempt % 3 != 0)
                        .mapToObj(attempt -> Points.at(attempt, NAMES, false))
                        .flatMap(point -> point.values().stream()))
                .anyMatch(value -> value < 0)
                .anyMatch(value -> value > 0);
    }

    @Test
    void sizesRunThroughTheMagnitudes() {
        double[] sizes = {2, 1, 5, 0.3, 12, 40, 150};
        for (int attempt = 0; attempt < 70; attempt++) {
            double size = sizes[attempt % sizes.length];
            assertThat(Points.at(attempt, NAMES, false).values())
                    .allMatch(value -> Math.abs(value) >= 0.1 * size && Math.abs(value) < size);
        }
    }

    @Test
    void factorialsGetWholeNumbersFromOneToTwelve() {
        Set<Double> met = new TreeSet<>();
        for (int attempt = 0; attempt < 100; attempt++) {
            Map<String, Double> point = Points.at(attempt, NAMES, true);
            met.addAll(point.values());
        }
        assertThat(met).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0);
    }
}
