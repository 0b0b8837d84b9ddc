package org.aitutor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.ApiClient;
import org.aitutor.testing.RawAnswer;
import org.aitutor.testing.RawHttp;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does by itself, and what we do about it; src/docs/platform-faults.md has the whole list. */
class ServerFaultsIT {
    @ParameterizedTest
    @ValueSource(
            strings = {"/WEB-INF/web.xml", "/WEB-INF/classes/", "/META-INF/MANIFEST.MF", "/error-found-by-the-server"})
    void whatTheServerHidesItselfIsAProblemToo(String path) {
        ApiAnswer answer = TestServer.client().getRoot(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("<").contains("\"instance\":\"" + path);
    }

    @ParameterizedTest
    @CsvSource({
        "FOO /health HTTP/1.1",
        "CONNECT /metrics HTTP/1.1",
        "get /media/x.png HTTP/1.1",
        "DELETE /health HTTP/1.0"
    })
    void aMethodThatAServletDoesNotKnowIsTheClientsFault(String line) {
        RawAnswer answer = RawHttp.first(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    /** The parser would let the body go on for ever, and leave out the answer's type and length. */
    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c", "x"})
    void aBodyEndsAlsoWhereAnUpgradeIsAskedFor(String protocol) {
        byte[] body = "{\"email\":\"nobody@example.org\",\"password\":\"none\"}".getBytes(StandardCharsets.UTF_8);

        RawAnswer answer = RawHttp.send(
                "POST", "/api/v1/auth/login", Map.of("Content-Type", "application/json", "Upgrade", protocol), body);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void whatCanBeCalledIsToldByTheDescriptionAlone() {
        assertThat(TestServer.client().get("/application.wadl").status()).isEqualTo(404);
        assertThat(TestServer.client().call("OPTIONS", "/courses", "", Map.of()).text())
                .doesNotContain("wadl");
    }

    @Test
    void whatIsWrongWithAFieldIsSaidAlthoughTheGeneralMapperIsNotAsked() {
        ApiAnswer answer = TestServer.client().post("/auth/register", "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.object().getJsonArray("errors")).isNotEmpty();
    }

    @Test
    void whoIsNotSignedInIsToldSoInJson() {
        ApiAnswer answer = TestServer.client().get("/users/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theSessionAndTheTokenWorkInOneApplication() {
        ApiClient bearer = TestServer.client().withTokenOf("student@demo.example", TestServer.DEMO_PASSWORD);

        assertThat(TestServer.clientOf("student").get("/users/me").status()).isEqualTo(200);
        assertThat(bearer.get("/users/me").status()).isEqualTo(200);
    }

    @Test
    void constraintsDoNotBreakTheDescription() {
        assertThat(TestServer.client().getRoot("/openapi").status()).isEqualTo(200);
    }
}
