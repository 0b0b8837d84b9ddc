package org.aitutor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aitutor.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapeTest {
    record Asked(
            @Nullable String text,
            @Nullable Integer whole,
            @Nullable Long large,
            @Nullable Boolean flag,
            @Nullable JsonObject object,
            @Nullable List<String> texts,
            @Nullable List<Inner> inners) {}

    record Inner(@Nullable Integer number) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{\"text\":\"a\",\"whole\":-3,\"large\":9223372036854775807,\"flag\":false}",
                "{\"object\":{\"a\":[1,{}]},\"texts\":[],\"inners\":[{\"number\":1},{}]}",
                "{\"whole\":1e3,\"large\":2.0}",
                "{\"text\":null,\"inners\":null}",
                "{\"unasked\":{\"text\":5,\"deep\":[[{\"whole\":[]}]]},\"text\":\"a\"}"
            })
    void whatFitsPasses(String json) {
        assertThatCode(() -> JsonShape.require(bytes(json), Asked.class)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|body",
                "5|body",
                "\"a\"|body",
                "{\"text\":5}|text",
                "{\"text\":[\"a\"]}|text",
                "{\"text\":true}|text",
                "{\"whole\":\"5\"}|whole",
                "{\"whole\":1.5}|whole",
                "{\"whole\":2147483648}|whole",
                "{\"whole\":1e999999999}|whole",
                "{\"large\":9223372036854775808}|large",
                "{\"flag\":\"true\"}|flag",
                "{\"flag\":1}|flag",
                "{\"object\":[]}|object",
                "{\"texts\":{}}|texts",
                "{\"texts\":[\"a\",5]}|texts[1]",
                "{\"texts\":[null]}|texts[0]",
                "{\"inners\":[{},5]}|inners[1]",
                "{\"inners\":[{},{\"number\":\"x\"}]}|inners[1].number"
            })
    void whatDoesNotFitIsNamed(String json, String field) {
        assertThat(errors(json)).extracting(FieldError::field).containsExactly(field);
    }

    @Test
    void everythingThatDoesNotFitIsNamedAtOnce() {
        assertThat(errors("{\"text\":[{\"text\":[]}],\"whole\":{},\"texts\":[[1],\"a\",{}],\"flag\":true}"))
                .extracting(FieldError::field)
                .containsExactly("text", "whole", "texts[0]", "texts[2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"unasked\":{",
                "{\"unasked\":[",
                "{\"unasked\":{\"a\":[1,",
                "{\"text\":\"a",
                "[{",
                "{\"text\":}",
                "{} {}",
                "{}x",
                "\u0000"
            })
    void whatIsNoJsonIsTheBodysFault(String json) {
        assertThat(errors(json)).extracting(FieldError::field).containsExactly("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"unasked\":", "{\"text\":["})
    void whatIsNestedForEverIsRefused(String opening) {
        assertThat(errors(opening.repeat(100_000))).isNotEmpty();
    }

    @Test
    void aNumberOfAMillionDigitsIsNotCounted() {
        assertThat(errors("{\"whole\":" + "1".repeat(1_000_000) + "}"))
                .extracting(FieldError::field)
                .containsExactly("whole");
    }

    @Test
    void theRefusalIsOfTheBody() {
        assertThatThrownBy(() -> JsonShape.require(bytes("[]"), Asked.class))
                .isInstanceOf(UnreadableBody.class)
                .hasMessageContaining("JSON");
    }

    private static List<FieldError> errors(String json) {
        UnreadableBody refused =
                catchThrowableOfType(UnreadableBody.class, () -> JsonShape.require(bytes(json), Asked.class));
        return refused.errors();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
