package org.aitutor.practice.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many spellings of mathematics. */
class NotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x₁ | x_{1}",
                "x₁₂ | x_{12}",
                "x² | x^(2)",
                "x⁻¹² | x^(-12)",
                "x^{\\circ} | x°",
                "\\text{abc} | abc",
                "\\left(x\\right) | (x )",
                "x. | x",
                "x;., | x",
                "½ | 1/2",
                "1½ | 1 1/2",
                "x**2 | x^2",
                "\\quad x | x",
                "x\\,y | x y",
                "é | é",
                "2×3÷4−1 | 2*3/4-1",
                "$5 | 5",
                "1{,}000 | 1,000",
                "x≤3 | x≤3"
            })
    void manySpellingsAreOne(String raw, String plain) {
        assertThat(Notation.plain(raw)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5 km | 5 | km", "$5 | 5 | $", "$-5 | -5 | $", "5km/h | 5 | km/h"})
    void aUnitIsBehindTheNumberAndADollarBefore(String text, String number, String unit) {
        Quantity quantity = Quantity.split(text);

        assertThat(quantity.number()).isEqualTo(number);
        assertThat(quantity.unit()).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5%", "5e3", "km", "x", ""})
    void aNumberWithoutAUnitHasNone(String text) {
        assertThat(Quantity.split(text)).isEqualTo(new Quantity(text, Optional.empty()));
    }

    @Test
    void whatIsTooLongIsNotEvenLookedAt() {
        String tooLong = "1".repeat(Limits.LENGTH + 1);

        assertThatThrownBy(() -> Notation.plain(tooLong)).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> Quantity.split(tooLong)).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> Lists.split(tooLong)).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> Matrices.read(tooLong)).isInstanceOf(NotUnderstood.class);
    }
}
