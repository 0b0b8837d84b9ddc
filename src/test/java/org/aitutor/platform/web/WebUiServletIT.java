package org.aitutor.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.aitutor.testing.ApiAnswer;
import org.aitutor.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebUiServletIT {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/courses/any/lessons/any", "/index.html"})
    void everyPlaceOfTheApplicationIsThePage(String path) {
        ApiAnswer page = TestServer.client().getRoot(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.text()).contains("<ai-tutor>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/picture.png", "/api/nothing", "/api/v1/nothing"})
    void whatIsNotThereIsAProblem(String path) {
        ApiAnswer answer = TestServer.client().getRoot(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.object().getInt("status")).isEqualTo(404);
    }

    @Test
    void anAssetComesInTheBrowsersEncodingAndOnlyOnce() {
        String script = script(TestServer.client().getRoot("/").text());

        ApiAnswer brotli = TestServer.client().with("Accept-Encoding", "br").getRoot(script);
        ApiAnswer again = TestServer.client()
                .with("Accept-Encoding", "br")
                .with("If-None-Match", brotli.header("ETag"))
                .getRoot(script);

        assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
        assertThat(brotli.header("Cache-Control")).contains("immutable");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    private static String script(String page) {
        int begin = page.indexOf("/assets/app-");
        return page.substring(begin, page.indexOf('"', begin));
    }
}
