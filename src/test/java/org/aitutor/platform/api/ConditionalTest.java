package org.aitutor.platform.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Proxy;
import org.aitutor.platform.problem.InvalidInput;
import org.aitutor.platform.problem.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", W/\"7\"", "*"})
    void theVersionThatStandsMatches(String header) {
        assertThatCode(() -> Conditional.requireMatch(headers("If-Match", header), "7"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"77\"", "W/\"6\"", "\"\""})
    void anotherVersionIsStale(String header) {
        assertThatThrownBy(() -> Conditional.requireMatch(headers("If-Match", header), "7"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aChangeMustSayWhatItChanges() {
        assertThatThrownBy(() -> Conditional.requireMatch(headers("X", "y"), "7"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("If-Match");
    }

    private static HttpHeaders headers(String name, String value) {
        MultivaluedHashMap<String, String> all = new MultivaluedHashMap<>();
        all.putSingle(name, value);
        return (HttpHeaders) Proxy.newProxyInstance(
                ConditionalTest.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> all.getFirst(String.valueOf(arguments[0])));
    }
}
