package org.aitutor.platform.listener;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "*",
                "//",
                "/api/v1/courses/a-b_c~d;e=f,g",
                "/a%20b",
                "/a%2Fb/..",
                "/a/./../b",
                "/%F0%9F%98%80",
                "/\u00c3\u00a9"
            })
    void pathsThatCanBeReadPass(String path) {
        assertThat(RequestLine.errorOfPath(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "api, /",
        "http, /",
        "/%, %",
        "/%4, %",
        "/%zz, %",
        "/a%4g, %",
        "/%ff, UTF-8",
        "/%c0%af, UTF-8",
        "/%F0%9F, UTF-8",
        "/\u00ff, UTF-8",
        "/a%00b, NUL",
        "/%5C, backslash",
        "/a\\b, backslash",
        "/.., out",
        "/a/../.., out",
        "/%2e%2e/etc, out"
    })
    void othersAreRefusedByTheReason(String path, String reason) {
        assertThat(RequestLine.errorOfPath(path))
                .hasValueSatisfying(error -> assertThat(error).contains(reason));
    }

    @Test
    void anEmptyPathIsNone() {
        assertThat(RequestLine.errorOfPath("")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "127.0.0.1:",
                "",
                "[::1]",
                "[::1]:8080",
                "[fe80::1%eth0]:1",
                "a_b.example"
            })
    void hostsAreTaken(String host) {
        assertThat(RequestLine.isHost(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:port", "localhost:80a", "[", "[::1", "::1", "a:1:2", "[::1]x"})
    void whatNamesNoHostIsNotTaken(String host) {
        assertThat(RequestLine.isHost(host)).isFalse();
    }
}
