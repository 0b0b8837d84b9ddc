package org.aitutor.platform.listener;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aitutor.testing.RawAnswer;
import org.aitutor.testing.RawHttp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server refuses before any application is asked, at a member that has no nginx before it. */
class RefusalsInWordsIT {
    private static final String HOST = "Host: localhost\r\nConnection: close\r\n";

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("GET / HTTP/1.1\r\nConnection: close\r\n", "Host"),
                Arguments.of("GET / HTTP/1.1\r\nHost: localhost:port\r\nConnection: close\r\n", "Host"),
                Arguments.of("GET / HTTP/1.1\r\nHost: [\r\nConnection: close\r\n", "Host"),
                Arguments.of("GET /%zz HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /assets/%zz HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /api/v1/courses;x=%zz HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /api/v1/courses/%00 HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /api/v1/courses/%5C HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /api/v1/courses/a\\b HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /api/v1/courses/%ff HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /api/v1/courses/\u00ff HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /health/%00 HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET /../../etc/passwd HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("GET api HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("CONNECT localhost:80 HTTP/1.1\r\n" + HOST, "path"),
                Arguments.of("POST / HTTP/1.1\r\n" + HOST + "Content-Length: x\r\n", "request"),
                Arguments.of("POST / HTTP/1.1\r\nContent-Length: x\r\n" + HOST, "request"),
                Arguments.of("POST / HTTP/1.1\r\n" + HOST + "Content-Length: -5\r\n", "request"),
                Arguments.of("POST / HTTP/1.1\r\n" + HOST + "Content-Length: " + "9".repeat(20) + "\r\n", "request"),
                Arguments.of("POST / HTTP/1.1\r\n" + HOST + "Content-Length: 1\r\nContent-Length: 2\r\n", "request"),
                Arguments.of("GET / HTTP/1.1\r\n" + HOST + "Bad Name: x\r\n", "request"),
                Arguments.of("GET / HTTP/1.1\r\n" + HOST + "X: a\r\n".repeat(150), "request"),
                Arguments.of("GET / HTTP/1.1\r\n" + HOST + "X-Long: " + "a".repeat(40_000) + "\r\n", "request"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefusedByItsField(String head, String field) {
        RawAnswer answer = RawHttp.first(head + "\r\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.errors().getJsonObject(0).getString("field")).isEqualTo(field);
        assertThat(answer.errors().getJsonObject(0).getString("message")).isNotBlank();
    }

    static Stream<Arguments> unspoken() {
        return Stream.of(
                Arguments.of("GET / HTTP/9.9\r\n" + HOST, 505),
                Arguments.of("GET / nonsense\r\n" + HOST, 505),
                Arguments.of("GET / nonsense\r\n" + HOST + "Bad Name : x\r\n", 505),
                Arguments.of("GET /api/v1/courses\r\n", 505),
                Arguments.of("GET /api/v1/courses \r\n" + HOST, 505),
                Arguments.of("TRACE / HTTP/1.1\r\n" + HOST, 405),
                Arguments.of("TRACE /api/v1/courses HTTP/1.1\r\n" + HOST, 405),
                Arguments.of("GET /api/v1/courses HTTP/1.1\r\n" + HOST + "Expect: x\r\n", 417),
                Arguments.of("POST /api/v1/auth/login HTTP/1.1\r\n" + HOST + "Content-Length: 300000000\r\n", 413));
    }

    @ParameterizedTest
    @MethodSource("unspoken")
    void whatIsNotDoneHereIsAProblem(String head, int status) {
        RawAnswer answer = RawHttp.first(head + "\r\n");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.header("Content-Length"))
                .isEqualTo(Integer.toString(answer.body().length()));
    }

    @Test
    void theProblemBearsTheRequestsPathAndId() {
        RawAnswer answer = RawHttp.first("GET /a/%00 HTTP/1.1\r\n" + HOST + "X-Request-Id: known-by-the-proxy\r\n\r\n");

        assertThat(answer.header("X-Request-Id")).isEqualTo("known-by-the-proxy");
        assertThat(answer.body()).contains("\"instance\":\"/a/%00\"", "\"traceId\":\"known-by-the-proxy\"");
    }

    @Test
    void aHeadHasNoBody() {
        RawAnswer answer = RawHttp.first("HEAD /%00 HTTP/1.1\r\n" + HOST + "\r\n");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void requestsBeforeABadOneAreAnswered() {
        String good = "GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";

        String answers = RawHttp.all(good + "GET /%00 HTTP/1.1\r\n" + HOST + "\r\n");

        assertThat(answers)
                .startsWith("HTTP/1.1 200 ")
                .contains("UP", "HTTP/1.1 400 ", "urn:ai-tutor:problem:bad-request");
    }
}
