package org.aitutor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLengthTest {
    @ParameterizedTest
    @CsvSource({"0,10,0", "7,10,7", "10,10,10", "11,10,11", "2147483647,10,11", "-1,10,11"})
    void noMoreIsAskedForThanWasAnnouncedNorThanTellsThatItIsTooMuch(int announced, int most, int toRead) {
        assertThat(BodyLength.toRead(announced, most)).isEqualTo(toRead);
    }
}
