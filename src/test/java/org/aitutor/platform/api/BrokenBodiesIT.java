package org.aitutor.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's parser would look for the end of such a body for good: the call must end all the same. */
class BrokenBodiesIT {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"nobodyAsked\":{",
                "{\"nobodyAsked\":[",
                "{\"nobodyAsked\":{\"a\":[1,",
                "{",
                "{\"email\":\"a",
                "[{"
            })
    void aBodyThatBreaksOffIsABadRequest(String broken) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(TestServer.url().resolve("/api/v1/auth/login"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(broken))
                .build();

        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("unreadable-body");
    }
}
