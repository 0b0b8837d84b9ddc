package org.aitutor.platform.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfinishedJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"a\":{}",
                "{\"a\":[}",
                "{\"a\":\"}",
                "{\"a\":\"\\\"}",
                "[[]",
                "\"",
                "{\"a\":{\"b\":1"
            })
    void whatBreaksOffIsRefusedAtItsEnd(String broken) {
        assertThatThrownBy(() -> stream(broken).readAllBytes()).isInstanceOf(JsonParsingException.class);
        assertThatThrownBy(() -> oneByOne(stream(broken))).isInstanceOf(JsonParsingException.class);
        assertThatThrownBy(() -> stream(broken).skipNBytes(1_000)).isInstanceOf(JsonParsingException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "[]",
                "{\"a\":{\"b\":[1,{}]}}",
                "\"{[\"",
                "{\"a\":\"\\\\\"}",
                "{\"ä\":\"\\\"{\"}"
            })
    void whatIsWholeComesThroughUnchanged(String whole) throws IOException {
        assertThat(stream(whole).readAllBytes()).isEqualTo(whole.getBytes(UTF_8));
        assertThat(oneByOne(stream(whole))).isEqualTo(whole.getBytes(UTF_8).length);
    }

    private static InputStream stream(String json) {
        return new UnfinishedJson(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static int oneByOne(InputStream stream) throws IOException {
        int count = 0;
        while (stream.read() >= 0) {
            count++;
        }
        return count;
    }
}
