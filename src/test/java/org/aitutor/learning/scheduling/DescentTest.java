package org.aitutor.learning.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DescentTest {

    @Test
    void theBottomOfABowlIsFoundFromAnywhere() {
        double[] found =
                new Descent(new double[] {-7, 9}, new double[] {1, 1}, (a, value) -> value).minimum(DescentTest::bowl);

        // where both derivatives are 0: 2(x-2) + y/2 and 20(y+1) + x/2
        assertThat(found[0]).isCloseTo(2.264, within(0.01));
        assertThat(found[1]).isCloseTo(-1.0566, within(0.01));
    }

    @Test
    void aCoordinateStaysWithinItsBounds() {
        Descent.Bounds positive = (a, value) -> a == 1 ? Math.max(value, 0.5) : value;

        double[] found = new Descent(new double[] {0, 3}, new double[] {1, 1}, positive).minimum(DescentTest::bowl);

        assertThat(found[1]).isEqualTo(0.5);
        assertThat(found[0]).isCloseTo(1.875, within(0.01));
    }

    @Test
    void aRidgeIsClimbedDownAsWell() {
        ToDoubleFunction<double[]> hill = at -> Math.cos(at[0]);

        double[] found = new Descent(new double[] {0.3}, new double[] {1}, (a, value) -> value).minimum(hill);

        assertThat(Math.cos(found[0])).isCloseTo(-1, within(1e-3));
    }

    @Test
    void whereItIsLowestAlreadyNothingMovesAndTheStartIsLeftAlone() {
        double[] start = {0};

        double[] found = new Descent(start, new double[] {1}, (a, value) -> value).minimum(at -> Math.abs(at[0]));

        assertThat(found[0]).isEqualTo(0);
        assertThat(found).isNotSameAs(start);
    }

    private static double bowl(double[] at) {
        return 3 + Math.pow(at[0] - 2, 2) + 10 * Math.pow(at[1] + 1, 2) + 0.5 * at[0] * at[1];
    }
}
