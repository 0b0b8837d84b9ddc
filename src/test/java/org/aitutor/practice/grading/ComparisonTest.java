package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The signs between two sides. */
class ComparisonTest {
    @Test
    void aSignTurnsWithItsSides() {
        assertThat(Comparison.LESS.flipped()).isEqualTo(Comparison.GREATER);
        assertThat(Comparison.GREATER_OR_EQUAL.flipped()).isEqualTo(Comparison.LESS_OR_EQUAL);
        assertThat(Comparison.EQUAL.flipped()).isEqualTo(Comparison.EQUAL);
        assertThat(Comparison.NOT_EQUAL.flipped()).isEqualTo(Comparison.NOT_EQUAL);
    }

    @Test
    void aSignPointsOneWayOrNone() {
        assertThat(Comparison.values())
                .filteredOn(Comparison::isLess)
                .containsExactly(Comparison.LESS, Comparison.LESS_OR_EQUAL);
        assertThat(Comparison.values())
                .filteredOn(Comparison::isGreater)
                .containsExactly(Comparison.GREATER, Comparison.GREATER_OR_EQUAL);
    }
}
