package org.aitutor.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.aitutor.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    @Test
    void itsValuesAreReadAsWhatTheyAre() {
        Position position = Position.of("2026-11-30T19:00:00.123456Z", "-7", "id");

        assertThat(position.instant(0)).isEqualTo(Instant.parse("2026-11-30T19:00:00.123456Z"));
        assertThat(position.number(1)).isEqualTo(-7);
        assertThat(position.text(2)).isEqualTo("id");
    }

    @Test
    void aPlaceThatIsNotThereIsAnotherLists() {
        assertThatThrownBy(() -> Position.of("one").text(1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.5", "9223372036854775808"})
    void whatIsNoNumberIsAnotherLists(String text) {
        assertThatThrownBy(() -> Position.of(text).number(0)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-11-30", "+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"})
    void whatIsNoTimeThatCanBeStoredIsAnotherLists(String text) {
        assertThatThrownBy(() -> Position.of(text).instant(0)).isInstanceOf(InvalidInput.class);
    }
}
