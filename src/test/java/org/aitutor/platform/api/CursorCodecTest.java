package org.aitutor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.aitutor.platform.paging.Position;
import org.aitutor.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorCodecTest {
    @Test
    void aPositionComesBackAsItWas() {
        Position position = Position.of("1772366400000", "Größe \"7\"\n", "");

        assertThat(CursorCodec.decode(CursorCodec.encode(position))).isEqualTo(position);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!!", "e30", "WzFd", "W251bGxd", "WyJhIg", "eyJhIjoxfQ", "W1siYSJdXQ", "W10"})
    void whatIsNoCursorOfOursIsRefusedByName(String cursor) {
        assertThatThrownBy(() -> CursorCodec.decode(cursor))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void aHugeCursorIsNotEvenRead() {
        assertThatThrownBy(() -> CursorCodec.decode("A".repeat(1_000_000))).isInstanceOf(InvalidInput.class);
    }
}
